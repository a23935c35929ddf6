using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Reads a noun phrase with its description ("the party chairman, Kelly Armstrong", "a source who was in the room") left of a verb.</summary>
internal sealed class SubjectReader(SentenceScan scan, NounPhraseReader phrases)
{
    private const int LongestAside = 45;

    /// <summary>The phrase that ends right before <paramref name="end"/>, or null.</summary>
    public NounPhrase? Before(int end)
    {
        int i = end;
        if (scan.IsMark(i - 1, ',') || IsDash(i - 1))
            return BeforeAside(i - 1);
        if (scan.IsMark(i - 1, ')'))
            return Opening(i - 1) is var open and > 0 && Plain(open) is { } named ? named with { End = i } : null;
        if (BeforeRelative(end) is { } described)
            return described;
        return Plain(end);
    }

    /// <summary>The phrase without clauses or appositions: coordinated and joined by prepositions.</summary>
    public NounPhrase? Plain(int end)
    {
        int start = phrases.Start(end);
        if (start < 0)
            return null;
        var phrase = new NounPhrase(start, end, end - 1);
        phrase = JoinPrepositions(phrase);
        return JoinConjuncts(phrase);
    }

    /// <summary>"Lind, who left the party," and "Lind, a former mayor,": the part between the marks belongs to the phrase; "Lind, meanwhile," does not.</summary>
    private NounPhrase? BeforeAside(int close)
    {
        char mark = scan.TextOf(close)[0];
        int limit = Math.Max(1, close - LongestAside);
        NounPhrase? found = null;
        bool insideDashes = false;
        for (int open = close - 1, marks = 0; open >= limit && marks < 5; open--)
        {
            if (scan.QuoteAt(open) >= 0)
                break;
            // Between commas dashes come in pairs: a single one, as behind a dateline, begins the sentence anew.
            if (mark == ',' && IsDash(open))
                insideDashes = !insideDashes;
            if (insideDashes)
                continue;
            if (scan.IsPunctuation(open) && scan.TextOf(open)[0] is ';' or ':')
                break;
            if (!scan.IsPunctuation(open) || scan.TextOf(open)[0] != mark)
                continue;
            marks++;
            if (Plain(open) is not { } phrase || !IsSubjectPlace(phrase.First))
                continue;
            AsideKind kind = KindOf(open + 1, close);
            if (kind == AsideKind.None)
                continue;
            found = kind == AsideKind.Description ? phrase with { End = close } : phrase;
            if (kind != AsideKind.Description || phrase.First == 0)
                break;
        }
        return found;
    }

    private enum AsideKind
    {
        None,
        Description,
        Remark,
    }

    private AsideKind KindOf(int first, int end)
    {
        if (end <= first)
            return AsideKind.None;
        if (scan.Has(first, ClauseTraits.Relative) || scan.Is(first, "whose"))
            return AsideKind.Description;
        if (scan.Is(first, "like") || scan.Is(first, "including") || scan.Is(first, "along"))
            return AsideKind.Description;
        switch (scan.TagOf(first))
        {
            case PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num:
                return HasFiniteVerb(first, end) && !HasRelative(first, end) ? AsideKind.None : AsideKind.Description;
            case PartOfSpeech.Verb:
                return VerbForms.Of(scan.TextOf(first)) is VerbInflection.Gerund or VerbInflection.Past ? AsideKind.Remark : AsideKind.None;
            case PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Sconj or PartOfSpeech.Part:
                return AsideKind.Remark;
            default:
                return scan.Has(first, ClauseTraits.Possessive | ClauseTraits.People) ? AsideKind.Description : scan.Has(first, ClauseTraits.Adverbial) ? AsideKind.Remark : AsideKind.None;
        }
    }

    private bool HasFiniteVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.GroupAt(i) is var g and >= 0 && scan.Groups[g].Form == VerbForm.Finite && !IsReducedVerb(g))
                return true;
        }
        return false;
    }

    /// <summary>"An employee at a company based in the city": a past form right after a noun may be a participle.</summary>
    private bool IsReducedVerb(int group)
    {
        int head = scan.Groups[group].HeadToken - scan.Offset;
        return scan.Groups[group].FirstToken == scan.Groups[group].HeadToken && scan.Groups[group].Tense == Tense.Past && scan.TagOf(head - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn
            && scan.TagOf(head + 1) is PartOfSpeech.Adp or PartOfSpeech.Part;
    }

    private bool HasRelative(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.Has(i, ClauseTraits.Relative))
                return true;
        }
        return false;
    }

    /// <summary>"The woman who has accused him said": the words from "who" to the verb describe the phrase before them.</summary>
    private NounPhrase? BeforeRelative(int end)
    {
        int limit = Math.Max(1, end - LongestAside), verbs = 0;
        for (int i = end - 1; i >= limit; i--)
        {
            if (scan.QuoteAt(i) >= 0 || scan.IsMark(i, ',') || scan.IsMark(i, ';') || scan.IsMark(i, ':'))
                return null;
            if (scan.GroupAt(i) is var g and >= 0 && scan.Groups[g].FirstToken - scan.Offset == i && scan.Groups[g].Form == VerbForm.Finite)
                verbs++;
            if (!scan.Has(i, ClauseTraits.Relative) || scan.Is(i, "that") && scan.TagOf(i) == PartOfSpeech.Det)
                continue;
            if (verbs != 1 || scan.GroupAt(i + 1) < 0 || Plain(i) is not { } phrase)
                return null;
            bool human = !scan.Is(i, "that") || scan.VerbAt(i - 1) is null;
            return human && IsSubjectPlace(phrase.First) ? phrase with { End = end } : null;
        }
        return null;
    }

    /// <summary>Officials of, at, familiar with: goes left over what the preposition joins.</summary>
    private NounPhrase JoinPrepositions(NounPhrase phrase)
    {
        NounPhrase joined = phrase;
        for (int steps = 0; steps < 5; steps++)
        {
            int at = joined.First - 1;
            if (!IsLinking(at))
                break;
            bool isOf = scan.Is(at, "of");
            int before = at;
            while (IsLinking(before - 1) || scan.TagOf(before - 1) == PartOfSpeech.Adp && before - 1 > 0)
                before--;
            if (IsReduced(before - 1))
                before--;
            int start = phrases.Start(before);
            if (start < 0)
                break;
            var wider = new NounPhrase(start, phrase.End, before - 1);
            if (!isOf && !IsSubjectPlace(JoinPrepositions(wider).First))
                break;
            joined = wider;
        }
        return joined;
    }

    // A dash between numbers is tagged as a preposition ("10 – 20"); it joins no phrases.
    private bool IsLinking(int i) =>
        i > 0 && !scan.IsPunctuation(i) && !IsDash(i) && scan.GroupAt(i) < 0 && scan.QuoteAt(i) < 0
        && (scan.TagOf(i) == PartOfSpeech.Adp && !scan.Is(i, "as") && !scan.Is(i, "like") && !scan.Is(i, "than")
        || scan.Has(i, ClauseTraits.Linking) && scan.TagOf(i) is PartOfSpeech.Adj or PartOfSpeech.Sconj or PartOfSpeech.Adv or PartOfSpeech.Part);

    /// <summary>"Officials briefed on", "people familiar with": the word that holds the preposition.</summary>
    private bool IsReduced(int i)
    {
        if (i <= 0)
            return false;
        if (scan.TagOf(i) == PartOfSpeech.Adj)
            return scan.TagOf(i - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn || scan.Has(i - 1, ClauseTraits.People);
        return scan.TagOf(i) == PartOfSpeech.Verb && VerbForms.Of(scan.TextOf(i)) is VerbInflection.Past or VerbInflection.Gerund && scan.TagOf(i - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron
            && scan.GroupAt(i) is var g && (g < 0 || scan.Groups[g].FirstToken - scan.Offset == i);
    }

    /// <summary>"Smith and Jones", "voters, officials and aides".</summary>
    private NounPhrase JoinConjuncts(NounPhrase phrase)
    {
        int at = phrase.First - 1;
        if (at <= 0 || !(scan.Is(at, "and") || scan.Is(at, "or")))
            return phrase;
        int before = scan.IsMark(at - 1, ',') ? at - 1 : at;
        int start = phrases.Start(before);
        if (start < 0)
            return phrase;
        NounPhrase first = JoinPrepositions(new NounPhrase(start, before, before - 1));
        int commas = 0;
        while (scan.IsMark(first.First - 1, ',') && commas++ < 6 && phrases.Start(first.First - 1) is var more and >= 0)
            first = JoinPrepositions(new NounPhrase(more, first.First - 1, first.First - 2));
        bool isList = before == at || commas > 0;
        return isList && IsClauseStart(first.First) ? new NounPhrase(first.First, phrase.End, first.Head) : phrase;
    }

    private bool IsClauseStart(int i) => i == 0 || scan.IsPunctuation(i - 1) && !scan.IsMark(i - 1, ',') || scan.Is(i - 1, "that") || scan.Is(i - 1, "both") || i == 1 && scan.Has(0, ClauseTraits.And | ClauseTraits.Adverbial);

    /// <summary>Nothing before the phrase can take it as an object.</summary>
    public bool IsSubjectPlace(int first)
    {
        if (first <= 0)
            return true;
        int before = first - 1;
        if (scan.IsPunctuation(before) || scan.Has(before, ClauseTraits.Adverbial | ClauseTraits.And | ClauseTraits.Complement))
            return true;
        if (scan.TagOf(before) is PartOfSpeech.Adv or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Intj)
            return true;
        if (scan.Has(before, ClauseTraits.Time))
            return true;
        return scan.GroupAt(before) >= 0 && scan.VerbAt(before) is not null;
    }

    private int Opening(int close)
    {
        for (int i = close - 1; i > Math.Max(0, close - 12); i--)
        {
            if (scan.IsMark(i, '('))
                return i;
        }
        return -1;
    }

    private bool IsDash(int i) => scan.IsMark(i, '—') || scan.IsMark(i, '–') || (scan.IsMark(i, '-') && scan.TokenAt(i).SpaceBefore) || scan.Is(i, "--");
}
