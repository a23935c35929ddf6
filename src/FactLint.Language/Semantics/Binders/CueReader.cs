using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Reads what stands around a verb group: its source, its complement, what was said before it.</summary>
internal sealed class CueReader(SentenceScan scan, NounPhraseReader phrases, SourceReader sources, ContentReader contents)
{
    /// <summary>Verbs that take an infinitive whose subject is their own; after Quirk et al. (1985), 16.38.</summary>
    private static readonly WordSet Catenative = new("""
        go goes went gone going want wants wanted try tries tried trying seek seeks sought seeking continue continues continued continuing need needs needed begin begins began begun started starts
        used rush rushed rushes proceed proceeded plan plans planned intend intends intended like likes hesitate hesitated fail fails failed dare dared turn turned
        manage managed choose chose chooses attempt attempted attempts took takes
        """);

    private static readonly WordSet Speaking = new("saying stating reading telling calling urging declaring");

    public CueReading? Read(int g)
    {
        VerbGroup verb = scan.Groups[g];
        int head = verb.HeadToken - scan.Offset, first = verb.FirstToken - scan.Offset, end = verb.EndToken - scan.Offset;
        int governor = GovernorOf(g, first);
        if (scan.QuoteAt(head) >= 0 || IsPartOfOther(g, governor))
            return null;
        ReportingForm? form = IsPutIt(head) ? ReportingVerbs.Find("say") : scan.VerbAt(head);
        (ComplementKind kind, int start) = contents.Complement(IsPutIt(head) ? end + 1 : end, form?.Verb.TakesAddressee == true);
        (NounPhrase? source, bool inverted) = sources.Of(governor >= 0 ? governor : g);
        var cue = new CueReading
        {
            Group = g,
            Verb = verb,
            Governor = governor,
            Form = form,
            Kind = kind,
            Start = start,
            Source = source,
            IsInverted = inverted,
            After = inverted ? source!.Value.End : IsPutIt(head) ? end + 1 : end,
        };
        return WithPreposed(cue, inverted || source is null ? first : source.Value.First, end);
    }

    /// <summary>"Declined to comment", "was quoted as saying": one past the last group that belongs to the cue, and the complement after it.</summary>
    public (int End, CueReading Cue) Extend(CueReading cue)
    {
        int end = cue.Verb.EndToken - scan.Offset;
        int next = cue.Group + 1;
        if (next >= scan.Groups.Count)
            return (end, cue);
        VerbGroup group = scan.Groups[next];
        bool infinitive = cue.Kind == ComplementKind.Infinitive && cue.Form is { } form && (form.Verb.Frame & ReportingFrame.Infinitive) != 0 && group.FirstToken - scan.Offset == cue.Start && scan.VerbAt(group.HeadToken - scan.Offset) is not null;
        if (!infinitive && !IsAsSaying(cue.Group, next))
            return (end, cue);
        end = group.EndToken - scan.Offset;
        (ComplementKind kind, int start) = contents.Complement(end, false);
        return (end, cue with { Kind = kind, Start = start, After = end });
    }

    private CueReading WithPreposed(CueReading cue, int clause, int end)
    {
        if (cue.Source is not { } source || source.End > end && !cue.IsInverted || contents.Preposed(clause) is not { } preposed)
            return cue;
        bool afterQuote = scan.QuoteAt(preposed.End - 1) >= 0;
        bool counts = afterQuote && (cue.IsInverted || cue.Kind is ComplementKind.Object or ComplementKind.Infinitive) || IsFollowedByNothing(cue);
        return counts ? cue with { Preposed = preposed, IsAfterQuote = afterQuote } : cue;
    }

    /// <summary>", he said." and ", he said on Monday, ": no complement follows.</summary>
    private bool IsFollowedByNothing(CueReading cue)
    {
        if (cue.Kind is ComplementKind.None || cue.After >= scan.Count || scan.IsPunctuation(cue.After))
            return true;
        return cue.Kind == ComplementKind.Object && cue.Form is { } form && (form.Verb.TakesAddressee || phrases.IsTimeAlone(cue.After));
    }

    private bool IsPartOfOther(int g, int governor)
    {
        if (governor >= 0 && scan.VerbAt(scan.Groups[governor].HeadToken - scan.Offset) is { } above && (above.Verb.Frame & ReportingFrame.Infinitive) != 0)
            return true;
        return g > 0 && IsAsSaying(g - 1, g);
    }

    /// <summary>"Was quoted as saying".</summary>
    private bool IsAsSaying(int group, int next)
    {
        VerbGroup verb = scan.Groups[group], gerund = scan.Groups[next];
        return gerund.Form == VerbForm.Gerund && verb.Voice == Voice.Passive && gerund.FirstToken == verb.EndToken + 1 && scan.Is(verb.EndToken - scan.Offset, "as")
            && Speaking.Contains(scan.TextOf(gerund.HeadToken - scan.Offset));
    }

    private int GovernorOf(int g, int first)
    {
        if (g == 0 || scan.Groups[g].Form != VerbForm.Infinitive)
            return -1;
        int end = scan.Groups[g - 1].EndToken - scan.Offset;
        while (end < first && scan.TagOf(end) is PartOfSpeech.Adv or PartOfSpeech.Adp)
            end++;
        int head = scan.Groups[g - 1].HeadToken - scan.Offset;
        bool catenative = scan.VerbAt(head) is not null || scan.Has(head, ClauseTraits.Having) || Catenative.Contains(scan.TextOf(head));
        return end == first && catenative && scan.QuoteAt(first - 1) < 0 ? g - 1 : -1;
    }

    /// <summary>"As the minister put it".</summary>
    private bool IsPutIt(int head) => scan.Is(head + 1, "it") && (scan.Is(head, "put") || scan.Is(head, "puts"));
}
