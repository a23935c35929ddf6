using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Puts together what was said: before the cue, after it, or around it.</summary>
internal sealed class ContentBinder(SentenceScan scan, NounPhraseReader phrases, ContentReader contents, CueTest test)
{
    public (TextSpan? Content, bool Quoted) Of(CueReading cue)
    {
        if (cue.Preposed is { } before)
            return Around(cue, before);
        if (Interrupted(cue) is { } whole)
            return (contents.SpanOf(whole.First, whole.End), contents.HasQuote(whole.First, whole.End));
        (ComplementKind kind, int start) = (cue.Kind, cue.Start);
        if (kind is ComplementKind.None or ComplementKind.Object && Topic(cue) is var topic and > 0)
            (kind, start) = (ComplementKind.Object, topic);
        // The object of "said two officials" is the source itself.
        bool isSource = cue.IsInverted && cue.Source?.First == start;
        if (kind == ComplementKind.None || start >= scan.Count || isSource)
            return (null, false);
        int end = kind == ComplementKind.Object ? contents.ObjectEnd(start, cue.Group) : contents.End(start, cue.Group);
        return end > start ? (contents.SpanOf(start, end), contents.HasQuote(start, end)) : (null, false);
    }

    private (TextSpan? Content, bool Quoted) Around(CueReading cue, (int First, int End) before)
    {
        TextSpan span = contents.SpanOf(before.First, before.End);
        bool quoted = contents.HasQuote(before.First, before.End);
        int next = cue.After < scan.Count && scan.IsMark(cue.After, ',') ? cue.After + 1 : cue.After;
        if (cue.Kind == ComplementKind.Quotation && cue.Start >= cue.After && cue.Start < scan.Count)
            next = cue.Start;
        bool goesOn = next < scan.Count && (next == cue.Start && cue.Kind == ComplementKind.Quotation || next > cue.After && (scan.QuoteAt(next) >= 0 || IsVerb(next)));
        if (goesOn)
            return (TextSpan.FromBounds(span.Start, contents.SpanOf(next, contents.End(next, cue.Group)).End), quoted || contents.HasQuote(next, scan.Count));
        return (quoted ? contents.Continued(span) : span, quoted);
    }

    private bool IsVerb(int i) => scan.GroupAt(i) is var g and >= 0 && scan.Groups[g].Form == VerbForm.Finite && scan.Groups[g].FirstToken - scan.Offset == i && scan.VerbAt(scan.Groups[g].HeadToken - scan.Offset) is null;

    /// <summary>"The plan, the minister said, will cost a million", "As Lind put it, the vote was rigged": the cue stands in or before its content, between commas.</summary>
    private (int First, int End)? Interrupted(CueReading cue)
    {
        if (cue.Kind is ComplementKind.Clause or ComplementKind.Quotation || cue.Source is not { } source || !scan.IsMark(cue.After, ',') || cue.After + 1 >= scan.Count)
            return null;
        int first = cue.IsInverted ? cue.Verb.FirstToken - scan.Offset : source.First;
        if (first == 1 && scan.Is(0, "as"))
            return (cue.After + 1, contents.End(cue.After + 1, cue.Group));
        if (first > 1 && scan.Is(first - 1, "as"))
            first--;
        bool inside = first > 1 && scan.IsMark(first - 1, ',') && scan.QuoteAt(first - 1) < 0 && !scan.Has(0, ClauseTraits.Adverbial) && (IsVerb(cue.After + 1) || scan.TagOf(0) is not PartOfSpeech.Adp);
        return inside ? (0, contents.End(cue.After + 1, cue.Group)) : null;
    }

    /// <summary>What a verb speaks of: after its own particle, or after the preposition that follows it; or -1.</summary>
    private int Topic(CueReading cue)
    {
        int end = cue.Verb.EndToken - scan.Offset;
        if (cue.After > end)
            return -1;
        if (cue.Form?.Verb.Particles is { } particles && test.AfterParticle(end, particles) is var after and >= 0 && (phrases.End(end) == end || scan.Is(after - 1, "on") || scan.Is(after - 1, "for") || scan.Is(after - 1, "as")))
            return after < scan.Count && !scan.IsPunctuation(after) ? after : -1;
        bool preposition = scan.TagOf(end) == PartOfSpeech.Adp && scan.Has(end, ClauseTraits.Linking) && !scan.Has(end + 1, ClauseTraits.Time);
        return preposition && phrases.End(end) == end && phrases.End(end + 1) is var next && next > end + 1 && !scan.Has(next - 1, ClauseTraits.Venue) ? end + 1 : -1;
    }
}
