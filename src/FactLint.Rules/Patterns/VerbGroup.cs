using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Patterns;

/// <summary>
/// A finite verb group such as <c>said</c>, <c>has not been told</c>, <c>is going to leave</c>: the finite verb, and what belongs to it up to the main verb.
/// The perfect (<c>has said</c>) is present, as in grammar; a group under a modal such as <c>would</c> has no tense.
/// </summary>
internal readonly record struct VerbGroup(int End, Tense Tense, bool IsPassive)
{
    /// <summary>The group that begins at a token, or null.</summary>
    public static VerbGroup? ReadAt(SentenceView view, int token, VerbWords words)
    {
        PartOfSpeech tag = view.TagAt(token);
        if (tag is not (PartOfSpeech.Aux or PartOfSpeech.Verb) || IsContinued(view, token, words))
            return null;
        bool isAuxiliary = tag == PartOfSpeech.Aux || words.Past.Contains(view.WordAt(token)) || words.Present.Contains(view.WordAt(token));
        if (!isAuxiliary)
        {
            Tense tense = TenseOfMain(view.TextAt(token).ToString(), OpensSentence(view, token));
            return tense is Tense.None ? null : new VerbGroup(token + 1, tense, false);
        }
        return ReadAuxiliaries(view, token, words);
    }

    private static VerbGroup? ReadAuxiliaries(SentenceView view, int token, VerbWords words)
    {
        Tense tense = TenseOfAuxiliary(view.WordAt(token), words);
        int last = token;
        int next = token + 1;
        while (next < view.End)
        {
            bool isGoing = words.Going.Contains(view.WordAt(next)) && next + 1 < view.End && words.To.Contains(view.WordAt(next + 1));
            PartOfSpeech tag = view.TagAt(next);
            if (isGoing)
            {
                tense = tense == Tense.Present ? Tense.Future : tense;
                next++;
            }
            else if (tag == PartOfSpeech.Verb)
            {
                bool isPassive = words.Be.Contains(view.WordAt(last)) && !view.TextAt(next).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
                return new VerbGroup(next + 1, tense, isPassive);
            }
            else if (tag == PartOfSpeech.Aux)
                last = next;
            else if (tag != PartOfSpeech.Adv && !words.Not.Contains(view.WordAt(next)))
                break;
            next++;
        }
        return new VerbGroup(last + 1, tense, false);
    }

    /// <summary>True when the token goes on with a group, or with an infinitive.</summary>
    private static bool IsContinued(SentenceView view, int token, VerbWords words)
    {
        int before = token - 1;
        while (before >= view.First && (view.TagAt(before) == PartOfSpeech.Adv || words.Not.Contains(view.WordAt(before))))
            before--;
        return before >= view.First && (view.TagAt(before) == PartOfSpeech.Aux || words.To.Contains(view.WordAt(before)));
    }

    // Only marks, such as an opening quotation mark, stand before it.
    private static bool OpensSentence(SentenceView view, int token)
    {
        int before = token - 1;
        while (before >= view.First && view.TagAt(before) == PartOfSpeech.Punct)
            before--;
        return before < view.First;
    }

    private static Tense TenseOfAuxiliary(int word, VerbWords words) =>
        words.Past.Contains(word) ? Tense.Past
        : words.Future.Contains(word) ? Tense.Future
        : words.Present.Contains(word) || words.Contracted.Contains(word) ? Tense.Present
        : Tense.None;

    // "The council cut taxes": a form that is its own past tells of the past, as news does, except where it opens the sentence as an order.
    private static Tense TenseOfMain(string verb, bool opensSentence)
    {
        string form = WordTable.Normalize(verb);
        string lemma = Morphology.LemmaOf(form, PartOfSpeech.Verb);
        if (form == lemma)
            return !opensSentence && Morphology.IsItsOwnPast(lemma) ? Tense.Past : Tense.Present;
        return form.EndsWith("ing", StringComparison.Ordinal) ? Tense.None
            : form.EndsWith('s') ? Tense.Present
            : Tense.Past;
    }
}
