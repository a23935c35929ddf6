using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Finds who does what a verb group says: its subject, the agent of a passive, or whoever a participle or infinitive belongs to.</summary>
internal sealed class SourceReader(SentenceScan scan, NounPhraseReader phrases)
{
    private const int Deepest = 4;

    private readonly SubjectReader _subjects = new(scan, phrases);
    private readonly ObjectReader _objects = new(scan, phrases);

    private static readonly WordSet SubjectOfPassive = new("quoted cited heard overheard recorded");

    /// <summary>The phrase that a passive's "by" or a cue's "to" governs.</summary>
    public NounPhrase? After(int start) => _objects.At(start);

    /// <summary>The same at the start of a sentence, where the main clause follows the comma.</summary>
    public NounPhrase? Opening(int start) => _objects.PlainAt(start) is { } plain && scan.TagOf(plain.Head) == PartOfSpeech.Propn && scan.IsMark(plain.End, ',') && (scan.Is(plain.End + 1, "a") || scan.Is(plain.End + 1, "an") || scan.Is(plain.End + 1, "who"))
        ? _objects.At(start) : _objects.PlainAt(start);

    public NounPhrase? Antecedent(int relative)
    {
        int end = relative > 1 && scan.IsPunctuation(relative - 1) && scan.QuoteAt(relative - 1) < 0 ? relative - 1 : relative;
        return _subjects.Plain(end);
    }

    /// <summary>The source of a group, and whether it stands after the verb ("said Jones").</summary>
    public (NounPhrase? Source, bool IsInverted) Of(int group, int depth = 0)
    {
        VerbGroup verb = scan.Groups[group];
        int first = verb.FirstToken - scan.Offset, end = verb.EndToken - scan.Offset;
        if (depth > Deepest)
            return (null, false);
        switch (verb.Form)
        {
            case VerbForm.Infinitive:
                return (OfInfinitive(group, first, depth), false);
            case VerbForm.Gerund:
                return (OfGerund(group, first, depth), false);
            case VerbForm.Participle:
                return (Agent(end), false);
            case VerbForm.Finite when end == first + 1 && verb.Tense == Tense.Past && scan.Has(end, ClauseTraits.By):
                return (Agent(end), false);
        }
        if (verb.Voice == Voice.Passive && depth == 0 && !SubjectOfPassive.Contains(scan.TextOf(verb.HeadToken - scan.Offset)))
            return (Agent(end), false);
        int before = first - 1;
        while (before >= 0 && (scan.TagOf(before) == PartOfSpeech.Adv || scan.Is(before, "further")) && scan.QuoteAt(before) < 0 && !scan.Has(before, ClauseTraits.People))
            before--;
        if (verb.Voice == Voice.Active && IsInverted(before, end, verb.FirstToken == verb.HeadToken) && _objects.At(end) is { } after)
            return (after, true);
        return (Subject(group, BeforeTime(before), depth), false);
    }

    /// <summary>Left over "on Tuesday", "last week" between a subject and its verb.</summary>
    private int BeforeTime(int before)
    {
        int i = before;
        while (i > 0 && scan.Has(i, ClauseTraits.Time) && scan.QuoteAt(i) < 0)
            i--;
        if (i < before && (scan.Is(i, "on") || scan.Is(i, "in") || scan.Is(i, "last") || scan.Is(i, "late") || scan.Is(i, "early") || scan.Is(i, "this")))
            i--;
        return i > 0 ? i : before;
    }

    /// <summary>The subject phrase of a finite group, for those that need no agent.</summary>
    public NounPhrase? SubjectOf(int group) => Of(group, 1).Source;

    private NounPhrase? Agent(int end)
    {
        for (int i = end; i < Math.Min(scan.Count, end + 6); i++)
        {
            if (scan.Has(i, ClauseTraits.By))
                return _objects.At(i + 1);
            if (scan.IsPunctuation(i) || scan.GroupAt(i) >= 0)
                return null;
        }
        return null;
    }

    /// <summary>"…,” said Jones": a mark stands before the verb, and a noun phrase with nothing to do after it.</summary>
    private bool IsInverted(int before, int end, bool isSingle)
    {
        if (before >= 0 && !scan.IsPunctuation(before) && scan.QuoteAt(before) < 0)
            return false;
        int next = phrases.End(end);
        if (next == end || phrases.IsTimeAlone(end))
            return false;
        bool afterQuote = before >= 0 && (scan.QuoteAt(before) >= 0 || scan.QuoteAt(before - 1) >= 0);
        if (!afterQuote && before >= 0 && (!isSingle || _subjects.Before(before + 1) is not null))
            return false;
        return afterQuote || _objects.At(end) is { } phrase && !(scan.GroupAt(phrase.End) is var g and >= 0 && scan.Groups[g].Form == VerbForm.Finite);
    }

    private NounPhrase? Subject(int group, int before, int depth)
    {
        if (before < 0)
            return null;
        if (IsRelative(before))
            return new NounPhrase(before, before + 1, before);
        if (scan.TagOf(before) == PartOfSpeech.Cconj || (scan.Has(before, ClauseTraits.And) && scan.TagOf(before) != PartOfSpeech.Noun))
            return Coordinate(group, depth);
        if (scan.QuoteAt(before) >= 0)
            return null;
        return _subjects.Before(before + 1) ?? (scan.IsMark(before, ',') ? Coordinate(group, depth) : null);
    }

    private bool IsRelative(int i)
    {
        if (!scan.Has(i, ClauseTraits.Relative))
            return false;
        if (!scan.Is(i, "that"))
            return true;
        return i > 0 && scan.VerbAt(i - 1) is null && scan.TagOf(i - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron;
    }

    /// <summary>"Lind called the vote a mistake and said": the verb before has the subject of this one.</summary>
    private NounPhrase? Coordinate(int group, int depth)
    {
        int best = -1;
        for (int g = group - 1; g >= Math.Max(0, group - 8); g--)
        {
            VerbGroup other = scan.Groups[g];
            int first = other.FirstToken - scan.Offset;
            if (scan.QuoteAt(first) >= 0 || other.Form != VerbForm.Finite)
                continue;
            if (best < 0)
                best = g;
            if (scan.VerbAt(other.HeadToken - scan.Offset) is not null && other.Tense == scan.Groups[group].Tense)
            {
                best = g;
                break;
            }
        }
        return best < 0 ? null : Of(best, depth + 1).Source;
    }

    private NounPhrase? OfInfinitive(int group, int first, int depth)
    {
        int previous = group - 1;
        return previous >= 0 && scan.Groups[previous].EndToken - scan.Offset >= first - 8 ? Of(previous, depth + 1).Source : Main(group, depth);
    }

    private NounPhrase? OfGerund(int group, int first, int depth)
    {
        int before = first - 1;
        while (before >= 0 && scan.TagOf(before) == PartOfSpeech.Adv)
            before--;
        bool apart = before < 0 || scan.IsPunctuation(before) || scan.QuoteAt(before) >= 0 || scan.TagOf(before) is PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Sconj || scan.Has(before, ClauseTraits.And | ClauseTraits.Adverbial);
        if (!apart && _subjects.Plain(before + 1) is { } phrase)
            return phrase;
        return Main(group, depth);
    }

    /// <summary>The subject of the clause that a participle hangs on: the nearest finite verb before it, or else the first after it.</summary>
    private NounPhrase? Main(int group, int depth)
    {
        for (int g = group - 1; g >= Math.Max(0, group - 8); g--)
        {
            int first = scan.Groups[g].FirstToken - scan.Offset;
            if (scan.Groups[g].Form == VerbForm.Finite && scan.QuoteAt(first) < 0 && (scan.VerbAt(scan.Groups[g].HeadToken - scan.Offset) is not null || !HasReportBefore(g)) && Finite(g, depth) is { } source)
                return source;
        }
        for (int g = group + 1; g < Math.Min(scan.Groups.Count, group + 4); g++)
        {
            if (scan.Groups[g].Form == VerbForm.Finite && scan.QuoteAt(scan.Groups[g].FirstToken - scan.Offset) < 0 && Finite(g, depth) is { } source)
                return source;
        }
        return null;
    }

    /// <summary>A finite verb inside what an earlier verb reports: "she said she was tired, adding".</summary>
    private bool HasReportBefore(int group)
    {
        for (int g = group - 1; g >= Math.Max(0, group - 6); g--)
        {
            if (scan.Groups[g].Form == VerbForm.Finite && scan.VerbAt(scan.Groups[g].HeadToken - scan.Offset) is not null)
                return true;
        }
        return false;
    }

    private NounPhrase? Finite(int group, int depth)
    {
        (NounPhrase? source, bool _) = scan.Groups[group].Voice == Voice.Passive ? (Of(group, depth + 1).Source, false) : Of(group, 0 + (depth > 0 ? depth : 0));
        return source;
    }
}
