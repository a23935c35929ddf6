using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Finds where noun phrases of a sentence start and end. Looks at most a fixed number of words either way.</summary>
internal sealed class NounPhraseReader(SentenceScan scan)
{
    private const int Longest = 40;

    private static readonly WordSet Parties = new("official officials aide aides source sources people person those spokesman spokeswoman members member group leaders");

    /// <summary>The first token of the plain phrase (no "of …") that ends before <paramref name="end"/>, or -1.</summary>
    public int Start(int end)
    {
        int i = end - 1;
        if (i < 0 || scan.QuoteAt(i) >= 0 || !CanEnd(i))
            return -1;
        int limit = Math.Max(0, end - Longest);
        if (scan.TagOf(i) == PartOfSpeech.Pron && !scan.Has(i, ClauseTraits.People) && !scan.Is(i, "one") && !scan.Is(i, "others"))
            return i;
        while (i > limit && Joins(i - 1, i))
            i--;
        return i;
    }

    /// <summary>One past the plain phrase that starts at a token, or the token itself when none starts there.</summary>
    public int End(int start)
    {
        int i = start, last = start;
        if (scan.TagOf(i) == PartOfSpeech.Pron && !scan.Has(i, ClauseTraits.Possessive | ClauseTraits.People) && !scan.Is(i, "one"))
            return i + 1;
        for (int limit = Math.Min(scan.Count, start + Longest); i < limit && scan.QuoteAt(i) < 0; i++)
        {
            if (i > start && !Continues(i, last > i - 1))
                break;
            if (i == start && !CanStart(i))
                break;
            if (scan.TagOf(i) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num || scan.Has(i, ClauseTraits.People) || scan.TagOf(i) == PartOfSpeech.Pron && !scan.Has(i, ClauseTraits.Possessive))
                last = i + 1;
        }
        // "Called her “a star”": no noun follows that would be hers.
        return last == start && scan.Is(start, "her") && scan.TagOf(start + 1) is not (PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Noun) ? start + 1 : last;
    }

    /// <summary>A word that may be the last of a noun phrase.</summary>
    public bool CanEnd(int i) => scan.TagOf(i) switch
    {
        PartOfSpeech.Noun or PartOfSpeech.Propn => !IsTimeAlone(i),
        PartOfSpeech.Num => true,
        PartOfSpeech.Pron => !scan.Has(i, ClauseTraits.Possessive) || scan.Is(i, "her"),
        PartOfSpeech.Sym => scan.IsMark(i, '%'),
        PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv => scan.Has(i, ClauseTraits.People),
        PartOfSpeech.X => true,
        _ => false,
    };

    public bool IsTimeAlone(int i) => scan.Has(i, ClauseTraits.Time) && (i == 0 || !scan.Has(i - 1, ClauseTraits.Possessive) && scan.TagOf(i - 1) != PartOfSpeech.Det || scan.IsCapital(i));

    private bool CanStart(int i) => scan.TagOf(i) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Sym or PartOfSpeech.X
        || scan.Has(i, ClauseTraits.Possessive | ClauseTraits.People) || (scan.Has(i, ClauseTraits.Degree) && scan.TagOf(i + 1) is PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Det) || IsParticiple(i);

    private bool Continues(int i, bool afterNoun)
    {
        switch (scan.TagOf(i))
        {
            case PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.X or PartOfSpeech.Sym:
                return !(scan.Has(i, ClauseTraits.Time) && !scan.Is(i + 1, "'s") && !scan.Is(i + 1, "’s") && afterNoun) && scan.GroupAt(i) < 0;
            case PartOfSpeech.Adj:
                return scan.TagOf(i - 1) != PartOfSpeech.Propn || scan.TagOf(i + 1) is PartOfSpeech.Noun or PartOfSpeech.Propn;
            case PartOfSpeech.Part:
                return IsPossessiveMark(i);
            case PartOfSpeech.Punct:
                return IsHyphen(i);
            case PartOfSpeech.Det:
                return scan.TagOf(i - 1) == PartOfSpeech.Det || scan.Has(i - 1, ClauseTraits.People);
            case PartOfSpeech.Adv:
                return scan.TagOf(i + 1) is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Punct && !afterNoun;
            case PartOfSpeech.Verb:
                return IsParticiple(i);
            case PartOfSpeech.Cconj:
                return scan.IsMark(i, '&');
            default:
                return scan.Has(i, ClauseTraits.Possessive) && scan.Has(i - 1, ClauseTraits.People);
        }
    }

    /// <summary>The word before <paramref name="i"/> belongs to the same plain phrase.</summary>
    private bool Joins(int before, int i)
    {
        if (scan.QuoteAt(before) >= 0 || scan.GroupAt(before) >= 0)
            return false;
        if (scan.TagOf(i) == PartOfSpeech.Det || (scan.Has(i, ClauseTraits.Possessive) && scan.TagOf(i) != PartOfSpeech.Propn))
            return scan.TagOf(before) == PartOfSpeech.Det || scan.Is(before, "all") || scan.Is(before, "both") || scan.Is(before, "half");
        switch (scan.TagOf(before))
        {
            case PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X:
                return !scan.Has(before, ClauseTraits.Complement) || scan.TagOf(before) == PartOfSpeech.Det;
            case PartOfSpeech.Noun or PartOfSpeech.Propn:
                return !(scan.Has(before, ClauseTraits.Time) && !IsPossessiveMark(i) && !IsHyphen(i)) && !IsBoundary(before, i);
            case PartOfSpeech.Part:
                return IsPossessiveMark(before);
            case PartOfSpeech.Pron:
                return scan.Has(before, ClauseTraits.Possessive) || (scan.Is(before, "one") && scan.TagOf(i) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj);
            case PartOfSpeech.Punct:
                return IsHyphen(before);
            case PartOfSpeech.Sym:
                return true;
            case PartOfSpeech.Adv:
                return scan.TagOf(i) is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Punct && scan.TagOf(i) != PartOfSpeech.Punct || (IsHyphen(i) && !scan.TokenAt(i).SpaceBefore) || scan.Has(before, ClauseTraits.Degree) && scan.TagOf(i) == PartOfSpeech.Det;
            case PartOfSpeech.Verb:
                return IsParticiple(before);
            case PartOfSpeech.Cconj:
                return scan.IsMark(before, '&');
            default:
                return false;
        }
    }

    /// <summary>"After the debate Lind said": a small noun before a name, inside a phrase that a preposition governs.</summary>
    private bool IsBoundary(int before, int i)
    {
        if (scan.TagOf(before) != PartOfSpeech.Noun || scan.TagOf(i) != PartOfSpeech.Propn || scan.IsCapital(before) || Parties.Contains(scan.TextOf(before)))
            return false;
        for (int j = before - 1; j >= Math.Max(0, before - 4); j--)
        {
            if (scan.TagOf(j) == PartOfSpeech.Adp)
                return true;
            if (scan.TagOf(j) is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun))
                return false;
        }
        return false;
    }

    public bool IsPossessiveMark(int i) => i > 0 && scan.TagOf(i) == PartOfSpeech.Part && scan.TextOf(i)[0] is '\'' or '’';

    private bool IsHyphen(int i) => i > 0 && i + 1 < scan.Count && scan.TokenAt(i).Length == 1 && scan.TextOf(i)[0] is '-' or '‑' or '/' && !scan.TokenAt(i).SpaceBefore && !scan.TokenAt(i + 1).SpaceBefore;

    /// <summary>A participle before its noun, which is no verb group of its own.</summary>
    private bool IsParticiple(int i) => scan.TagOf(i) == PartOfSpeech.Verb && scan.GroupAt(i) < 0;
}
