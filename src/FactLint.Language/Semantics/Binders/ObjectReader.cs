using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Reads a noun phrase with its description right of a cue: "according to people familiar with the talks", "said Jones, a former mayor".</summary>
internal sealed class ObjectReader(SentenceScan scan, NounPhraseReader phrases)
{
    private const int LongestAside = 45;

    /// <summary>The phrase that starts at a token, or null.</summary>
    public NounPhrase? At(int start) => Read(start, withAsides: true);

    /// <summary>The phrase without appositions, for a place where a comma starts something else.</summary>
    public NounPhrase? PlainAt(int start) => Read(start, withAsides: false);

    private NounPhrase? Read(int start, bool withAsides)
    {
        int end = phrases.End(start);
        if (end == start)
            return null;
        var phrase = new NounPhrase(start, end, end - 1);
        if (scan.TagOf(start) == PartOfSpeech.Pron && end == start + 1 && !scan.Has(start, ClauseTraits.People) && !scan.Is(start, "one"))
            return phrase;
        end = Prepositions(phrase, end);
        end = Conjunct(end);
        end = Relative(end);
        if (withAsides)
            end = Apposition(end);
        return phrase with { End = end };
    }

    private int Prepositions(NounPhrase phrase, int end)
    {
        bool isName = scan.TagOf(phrase.Head) == PartOfSpeech.Propn;
        for (int steps = 0; steps < 6; steps++)
        {
            if (scan.IsMark(end, '('))
            {
                int close = Closing(end);
                if (close < 0)
                    return end;
                end = close + 1;
                continue;
            }
            int at = end;
            if ((scan.TagOf(at) == PartOfSpeech.Adj || IsParticiple(at)) && scan.TagOf(at + 1) == PartOfSpeech.Adp)
                at++;
            if (!scan.Has(at, ClauseTraits.Linking) || (isName && at == end && !scan.Is(at, "of") && !scan.Is(at, "for") && !scan.Is(at, "from") && !scan.Is(at, "with")) || scan.Is(at, "to") && scan.TagOf(at + 1) == PartOfSpeech.Verb)
                return end;
            int start = at + 1;
            while (scan.TagOf(start) == PartOfSpeech.Adp)
                start++;
            int next = phrases.End(start);
            if (next == start || scan.Has(next - 1, ClauseTraits.Time) || (scan.Has(next - 1, ClauseTraits.Venue) && !scan.Is(at, "of") && at == end))
                return end;
            end = next;
        }
        return end;
    }

    private bool IsParticiple(int i) => scan.TagOf(i) == PartOfSpeech.Verb && VerbForms.Of(scan.TextOf(i)) is VerbInflection.Past or VerbInflection.Gerund;

    private int Conjunct(int end)
    {
        if (!scan.Is(end, "and"))
            return end;
        int next = phrases.End(end + 1);
        if (next == end + 1 || scan.GroupAt(next) >= 0 && scan.Groups[scan.GroupAt(next)].Form == VerbForm.Finite)
            return end;
        return Prepositions(new NounPhrase(end + 1, next, next - 1), next);
    }

    /// <summary>"People who know him": to the next comma or the end of the sentence.</summary>
    private int Relative(int end) => scan.Has(end, ClauseTraits.Relative) && scan.GroupAt(AfterAdverb(end + 1)) >= 0 ? ClauseEnd(end) : end;

    private int AfterAdverb(int i) => scan.TagOf(i) == PartOfSpeech.Adv ? i + 1 : i;

    private int ClauseEnd(int from)
    {
        int i = from, limit = Math.Min(scan.Count, from + LongestAside);
        while (i < limit && !scan.IsMark(i, ',') && !scan.IsMark(i, ';') && !scan.IsMark(i, ':') && !scan.IsMark(i, '—') && !(scan.IsPunctuation(i) && i + 1 >= scan.Count) && !scan.IsMark(i, '.') && scan.QuoteAt(i) < 0)
            i++;
        return i < limit || i == scan.Count ? i : from;
    }

    /// <summary>", a former mayor", ", who left": one or two such parts, each up to the next comma or the end.</summary>
    private int Apposition(int end)
    {
        for (int parts = 0; parts < 3 && scan.IsMark(end, ','); parts++)
        {
            int first = end + 1;
            bool relative = scan.Has(first, ClauseTraits.Relative) || scan.Is(first, "whose");
            bool noun = scan.TagOf(first) is PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Noun || (scan.TagOf(first) == PartOfSpeech.Propn && !scan.Has(first, ClauseTraits.Time))
                || scan.Has(first, ClauseTraits.Possessive);
            if (!relative && !noun)
                return end;
            int close = relative ? ClauseEnd(first) : AppositionEnd(first);
            if (close <= first)
                return end;
            end = close;
        }
        return end;
    }

    private int AppositionEnd(int first)
    {
        int next = phrases.End(first);
        if (next == first)
            return first;
        next = Prepositions(new NounPhrase(first, next, next - 1), next);
        next = Conjunct(next);
        if (scan.Has(next, ClauseTraits.Relative))
            next = ClauseEnd(next);
        return next >= scan.Count || scan.IsPunctuation(next) || scan.TagOf(next) == PartOfSpeech.Adp ? next : first;
    }

    private int Closing(int open)
    {
        for (int i = open + 1; i < Math.Min(scan.Count, open + 12); i++)
        {
            if (scan.IsMark(i, ')'))
                return i;
        }
        return -1;
    }
}
