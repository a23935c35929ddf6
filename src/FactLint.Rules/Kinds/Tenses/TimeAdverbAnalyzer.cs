using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Tenses;

/// <summary>
/// A verb and a time word of one clause that exclude each other: "will meet last week", "yesterday the firm announces", "met next Monday". The time
/// word must stand in the verb's clause beyond doubt: nothing but names, pronouns, people in the plural and places between them.
/// </summary>
internal sealed class TimeAdverbAnalyzer(RuleDescriptor rule, ImmutableArray<int> triggers) : Analyzer(rule)
{
    /// <summary>Things that happen; "announced", "planned" and "set" speak of what comes.</summary>
    private static readonly HashSet<string> Events = new(StringComparer.Ordinal)
    {
        "meet", "visit", "arrive", "die", "win", "lose", "travel", "fly", "speak", "attend", "resign", "return", "land", "sign", "attack", "kill", "arrest", "sink", "crash", "collapse",
    };

    public override Trigger Trigger { get; } = Trigger.SentenceWith(triggers);

    public override void AnalyzeSentence(SentenceContext context)
    {
        Sentence sentence = context.Sentence;
        ImmutableArray<VerbGroup> groups = context.Model.VerbGroupsOf(sentence);
        foreach (TimeWord time in TimeWord.In(context.Tree, sentence, context.Model.PartOfSpeechOf))
        {
            TextSpan? wrong = time.First == sentence.FirstToken ? After(context, groups, time) : Before(context, groups, time)?.Span;
            if (wrong is { } verb)
                Report(context, verb, time);
        }
    }

    private static VerbGroup? Before(SentenceContext context, ImmutableArray<VerbGroup> groups, TimeWord time)
    {
        if (groups.IsEmpty || groups[0].FirstToken >= time.First || groups.Any(g => g.FirstToken == time.End))
            return null;
        VerbGroup verb = groups.Last(g => g.FirstToken < time.First);
        if (!IsPlain(verb) || !IsClear(context, verb.EndToken, time.First))
            return null;
        if (time.IsPast)
            return verb.Tense == Tense.Future ? verb : null;
        // What was said of a plan keeps the past: "he said he met them next week" is rare, "he said it left tomorrow" is right.
        bool isFirst = verb.FirstToken == groups[0].FirstToken;
        return verb.Tense == Tense.Past && isFirst && Events.Contains(LemmaOf(context, verb)) ? verb : null;
    }

    /// <summary>"Yesterday the firm announces a recall", "Yesterday the firm will announce".</summary>
    private static TextSpan? After(SentenceContext context, ImmutableArray<VerbGroup> groups, TimeWord time)
    {
        if (!time.IsPast)
            return null;
        VerbGroup? verb = groups.IsEmpty ? null : groups[0];
        if (verb is { } future && future.FirstToken > time.End && IsPlain(future) && future.Tense == Tense.Future && IsSubject(context, time.End, future.FirstToken))
            return future.Span;
        int present = PresentAfter(context, time.End, verb?.FirstToken ?? context.Sentence.EndToken);
        return present >= 0 ? context.Tree.Tokens[present].Span : null;
    }

    /// <summary>
    /// A third person behind its subject and before its object, or -1. The tagger takes some of these for nouns; two nouns and an article in a row
    /// are always subject, verb and object.
    /// </summary>
    private static int PresentAfter(SentenceContext context, int first, int end)
    {
        for (int i = first + 1; i <= end && i + 1 < context.Sentence.EndToken; i++)
        {
            bool isForm = context.Tree.TextOf(context.Tree.Tokens[i]) is [.., not '\'' and not '’', 's'] and not "is" and not "was" and not "has" and not "does";
            bool hasObject = context.Model.PartOfSpeechOf(i + 1) is PartOfSpeech.Det or PartOfSpeech.Pron;
            if (isForm && hasObject && context.Model.PartOfSpeechOf(i) is PartOfSpeech.Noun or PartOfSpeech.Verb && IsSubject(context, first, i))
                return i;
        }
        return -1;
    }

    private static bool IsPlain(VerbGroup verb) => verb.Form == VerbForm.Finite && (verb.Traits & (VerbTraits.Perfect | VerbTraits.Modal)) == 0;

    /// <summary>Only what cannot carry the time word itself: names, pronouns, people and things in the plural, places.</summary>
    private static bool IsClear(SentenceContext context, int first, int end)
    {
        SyntaxTree tree = context.Tree;
        for (int i = first; i < end; i++)
        {
            string word = WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString());
            bool isPlural = context.Model.PartOfSpeechOf(i) == PartOfSpeech.Noun && Morphology.LemmaOf(word, PartOfSpeech.Noun) != word;
            bool isClear = context.Model.PartOfSpeechOf(i) switch
            {
                PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Adj => true,
                PartOfSpeech.Adv => word is "here" or "there" or "again" or "late" or "early",
                PartOfSpeech.Adp => word is "in" or "at" or "with" or "on" or "up" or "out",
                PartOfSpeech.Noun => isPlural || (i + 1 < end && context.Model.PartOfSpeechOf(i + 1) == PartOfSpeech.Noun),
                _ => false,
            };
            if (!isClear || word is "that" or "who" or "which" or "what")
                return false;
        }
        return true;
    }

    /// <summary>A comma, then a noun phrase without a clause in it.</summary>
    private static bool IsSubject(SentenceContext context, int first, int end)
    {
        int start = first < end && context.Tree.TextOf(context.Tree.Tokens[first]) is "," ? first + 1 : first;
        for (int i = start; i < end; i++)
        {
            if (context.Model.PartOfSpeechOf(i) is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num))
                return false;
        }
        return start < end;
    }

    private static string LemmaOf(SentenceContext context, VerbGroup verb) =>
        Morphology.LemmaOf(WordTable.Normalize(context.Tree.TextOf(context.Tree.Tokens[verb.HeadToken]).ToString()), PartOfSpeech.Verb);

    private static void Report(SentenceContext context, TextSpan verb, TimeWord time)
    {
        var span = context.Tree.SpanOf(time.First, time.End);
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("verb", context.Tree.TextOf(verb).ToString())
                .Add("time", context.Tree.TextOf(span).ToString()),
            Related = [(verb, "the verb it goes with")],
        });
    }
}
