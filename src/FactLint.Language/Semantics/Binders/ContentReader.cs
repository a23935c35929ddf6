using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Finds what was said: after the cue, before it, or around it.</summary>
internal sealed class ContentReader(SentenceScan scan, NounPhraseReader phrases)
{
    private const int MostAdjuncts = 4;

    private static readonly WordSet AdjunctPrepositions = new("in on at during to after before via by with from through for about of");

    /// <summary>Where the complement after a cue starts, and what it is.</summary>
    public (ComplementKind Kind, int Start) Complement(int after, bool takesAddressee)
    {
        int i = SkipAdverbs(after);
        if (StartsReport(i) is var direct and >= 0)
            return (KindAt(direct), direct);
        int skipped = SkipAdjuncts(i, takesAddressee);
        if (skipped > i && StartsReport(skipped) is var later and >= 0)
            return (KindAt(later), later);
        if (takesAddressee && phrases.End(i) is var addressee && addressee > i && IsClause(SkipTime(addressee)))
            return (ComplementKind.Clause, SkipTime(addressee));
        int timeless = SkipTime(i);
        if (IsClause(timeless))
            return (ComplementKind.Clause, timeless);
        if (IsInfinitive(timeless))
            return (ComplementKind.Infinitive, timeless);
        if (takesAddressee && phrases.End(i) is var whom && whom > i && IsInfinitive(whom))
            return (ComplementKind.Infinitive, i);
        return phrases.End(timeless) > timeless ? (ComplementKind.Object, timeless) : (ComplementKind.None, after);
    }

    /// <summary>One past the last token of what starts at a place, and where it ends in prose.</summary>
    public int End(int start, int group)
    {
        for (int i = start; i < scan.Count; i++)
        {
            if (scan.QuoteAt(i) is var quote and >= 0)
            {
                while (i + 1 < scan.Count && scan.QuoteAt(i + 1) == quote)
                    i++;
                continue;
            }
            if (scan.IsMark(i, ';') || (i > start && scan.IsMark(i, ':') && scan.QuoteAt(i + 1) >= 0) || (scan.IsMark(i, ')') && !HasOpening(start, i)))
                return i;
            if (i > start && (scan.IsMark(i, ',') ? EndsAtComma(i, group) : EndsAtAnd(i, group)))
                return i;
        }
        int end = scan.Count;
        while (end > start + 1 && scan.QuoteAt(end - 1) < 0 && scan.IsPunctuation(end - 1) && scan.TextOf(end - 1)[0] is '.' or '!' or '?' or ',' or ':')
            end--;
        return end;
    }

    /// <summary>The content that ends before a clause such as ", he said": its first and one past its last token, or null.</summary>
    public (int First, int End)? Preposed(int clause)
    {
        int last = clause - 1;
        if (last < 0)
            return null;
        bool quoteBefore = scan.QuoteAt(last) >= 0 || scan.QuoteAt(last - 1) >= 0;
        bool mark = scan.IsMark(last, ',') || scan.IsMark(last, '?') || scan.IsMark(last, '!') || scan.IsMark(last, '—') || scan.IsMark(last, '–') || scan.Is(last, "--");
        if (!mark && !quoteBefore)
            return null;
        int end = scan.QuoteAt(last) >= 0 ? clause : last;
        int first = PreposedStart(end, quoteBefore);
        return end > first && (quoteBefore || IsReportable(first, end)) ? (first, end) : null;
    }

    /// <summary>In prose; widened to whole quotations where it starts or ends inside one.</summary>
    public TextSpan SpanOf(int first, int end)
    {
        TextSpan span = scan.SpanOf(first, end);
        int start = span.Start, stop = span.End;
        if (scan.QuoteAt(first) is var head and >= 0)
            start = scan.Quotations[head].Span.Start;
        if (scan.QuoteAt(end - 1) is var tail and >= 0)
            stop = scan.Quotations[tail].Span.End;
        return TextSpan.FromBounds(Math.Min(start, stop), Math.Max(start, stop));
    }

    public bool HasQuote(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.QuoteAt(i) >= 0)
                return true;
        }
        return false;
    }

    private int PreposedStart(int end, bool quoteBefore)
    {
        int quote = scan.QuoteAt(end - 1) >= 0 ? scan.QuoteAt(end - 1) : -1;
        for (int i = end - 1; i >= 0; i--)
        {
            if (scan.QuoteAt(i) >= 0)
                continue;
            if (scan.IsMark(i, ';'))
                return i + 1;
            // "Asked about it, “No,” he said": the quotation alone is what he said.
            if (quoteBefore && quote >= 0 && scan.QuoteAt(i + 1) == quote && (scan.IsMark(i, ':') || scan.IsMark(i, ',') && scan.Quotations[quote].IsSpeech && StartsLarge(quote)))
                return i + 1;
        }
        return 0;
    }

    private bool StartsLarge(int quote) => scan.Quotations[quote].Inner is { Length: > 0 } inner && char.IsUpper(scan.Tree.Article.Prose[inner.Start]);

    /// <summary>"“No,” he said. “Never.”": with the quotation that follows the sentence at once, in the same paragraph.</summary>
    public TextSpan Continued(TextSpan content)
    {
        int end = scan.Sentence.Span.End;
        int next = scan.Quotations.FindIndex(Math.Min(scan.Quotations.Count, scan.FirstQuotation), q => q.Span.Start >= end);
        if (next < 0 || !scan.Quotations[next].IsSpeech || scan.Tree.Article.BlockIndexAt(scan.Quotations[next].Span.Start) != scan.Sentence.BlockIndex)
            return content;
        (int start, int stop) = (scan.Quotations[next].Span.Start, scan.Quotations[next].Span.End);
        // Words after it in its own sentence give it a cue of its own: "“No,” said another".
        int last = scan.Tree.SentenceIndexAt(stop - 1);
        if (last < scan.Tree.Sentences.Length && scan.Tree.Sentences[last].Span.End > stop + 1)
            return content;
        return scan.Tree.Article.Prose.AsSpan(end, start - end).IsWhiteSpace() ? TextSpan.FromBounds(content.Start, scan.Quotations[next].Span.End) : content;
    }

    /// <summary>The end of an object: before a day, a dash or what <see cref="End"/> stops at.</summary>
    public int ObjectEnd(int start, int group)
    {
        int end = End(start, group);
        for (int i = start + 1; i < end; i++)
        {
            if (scan.QuoteAt(i) >= 0)
                continue;
            bool day = scan.Has(i, ClauseTraits.Time) && scan.IsCapital(i) && !phrases.IsPossessiveMark(i + 1) || (scan.Is(i, "on") || scan.Is(i, "in")) && scan.Has(i + 1, ClauseTraits.Time) && scan.IsCapital(i + 1);
            if (day || scan.IsMark(i, '—') || scan.IsMark(i, '–') || (scan.IsMark(i, '-') && scan.TokenAt(i).SpaceBefore))
                return i;
        }
        return end;
    }

    /// <summary>A statement has a verb of its own and does not hang on a conjunction or preposition: "On Monday, he said".</summary>
    private bool IsReportable(int first, int end)
    {
        while (first < end && (scan.Has(first, ClauseTraits.And) || scan.Is(first, "but")))
            first++;
        bool hangs = scan.Has(first, ClauseTraits.Adverbial) || scan.TagOf(first) is PartOfSpeech.Adp or PartOfSpeech.Sconj;
        for (int i = first; hangs && i < end; i++)
        {
            if (scan.IsMark(i, ','))
                return HasFinite(i, end);
        }
        return !hangs && HasFinite(first, end);
    }

    private bool HasFinite(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.GroupAt(i) is var g and >= 0 && scan.Groups[g].Form == VerbForm.Finite)
                return true;
        }
        return false;
    }

    private bool HasOpening(int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (scan.IsMark(i, '('))
                return true;
        }
        return false;
    }

    private ComplementKind KindAt(int i) => scan.QuoteAt(i) >= 0 || scan.TextOf(i)[0] is '"' or '“' || scan.TagOf(i) == PartOfSpeech.Det && scan.QuoteAt(i + 1) >= 0 ? ComplementKind.Quotation : ComplementKind.Clause;

    /// <summary>Where a report plainly starts at a place: "that", a question word, a colon or comma before a quotation, a quotation; or -1.</summary>
    private int StartsReport(int i)
    {
        if (i >= scan.Count)
            return -1;
        if (scan.QuoteAt(i) >= 0 || scan.QuoteAt(i + 1) >= 0 && scan.TagOf(i) is PartOfSpeech.Det)
            return i;
        if (scan.IsMark(i, ':'))
            return i + 1 < scan.Count ? i + 1 : -1;
        if (scan.IsMark(i, ','))
            return scan.QuoteAt(i + 1) >= 0 ? i + 1 : -1;
        if (scan.Is(i, "that"))
            return scan.TagOf(i) == PartOfSpeech.Det && scan.TagOf(i + 1) is PartOfSpeech.Noun && scan.GroupAt(i + 2) < 0 ? -1 : i;
        return scan.Has(i, ClauseTraits.Complement) && !scan.Is(i, "who") ? i : -1;
    }

    private bool IsClause(int i)
    {
        if (i >= scan.Count || scan.IsPunctuation(i))
            return false;
        if (scan.Has(i, ClauseTraits.Nominative) || scan.Is(i, "there"))
            return true;
        int end = phrases.End(i);
        for (int steps = 0; steps < 3 && end > i; steps++)
        {
            while (scan.TagOf(end) == PartOfSpeech.Adv)
                end++;
            if (scan.GroupAt(end) is var g and >= 0)
                return scan.Groups[g].Form == VerbForm.Finite && scan.Groups[g].FirstToken - scan.Offset == end;
            if (!scan.Has(end, ClauseTraits.Linking | ClauseTraits.And) || phrases.End(end + 1) is var next && next == end + 1)
                return false;
            end = phrases.End(end + 1);
        }
        return false;
    }

    private bool IsInfinitive(int i) => scan.GroupAt(i) is var g and >= 0 && scan.Groups[g].Form == VerbForm.Infinitive && scan.Groups[g].FirstToken - scan.Offset == i;

    private int SkipAdverbs(int i)
    {
        while (i < scan.Count && scan.TagOf(i) == PartOfSpeech.Adv && scan.QuoteAt(i) < 0 && !scan.Has(i, ClauseTraits.Complement | ClauseTraits.Degree))
            i++;
        return i;
    }

    /// <summary>"Tuesday", "last week", "on Monday".</summary>
    private int SkipTime(int i)
    {
        for (int steps = 0; steps < 3; steps++)
        {
            int at = scan.Is(i, "on") || scan.Is(i, "in") || scan.Is(i, "late") || scan.Is(i, "early") ? i + 1 : i;
            if (scan.Is(at, "last") || scan.Is(at, "this") || scan.Is(at, "earlier") || scan.Is(at, "late") || scan.Is(at, "the"))
                at++;
            if (scan.Is(at, "this"))
                at++;
            if (!scan.Has(at, ClauseTraits.Time) || phrases.IsPossessiveMark(at + 1))
                return i;
            i = at + 1;
            while (scan.Has(i, ClauseTraits.Time))
                i++;
        }
        return i;
    }

    private int SkipAdjuncts(int i, bool takesAddressee)
    {
        for (int steps = 0; steps < MostAdjuncts; steps++)
        {
            int next = SkipAdverbs(SkipTime(i));
            bool preposition = next < scan.Count && AdjunctPrepositions.Contains(scan.TextOf(next)) && scan.QuoteAt(next) < 0;
            int start = preposition ? next + 1 : next;
            int end = preposition || takesAddressee && steps == 0 ? phrases.End(start) : start;
            if (end == start)
                return next;
            i = end;
        }
        return i;
    }

    private bool EndsAtComma(int comma, int group)
    {
        int next = comma + 1;
        if (next >= scan.Count)
            return false;
        if (scan.Is(next, "according") || scan.Is(next, "while") || scan.Is(next, "although") || scan.Is(next, "though") || scan.Is(next, "whereas"))
            return true;
        if (scan.Has(next, ClauseTraits.And))
            return EndsAtAnd(next, group);
        // "While he said that he would go, he stayed": the main clause begins.
        if (IsSubordinate(group) && IsClause(next))
            return true;
        while (scan.TagOf(next) == PartOfSpeech.Adv)
            next++;
        if (scan.GroupAt(next) is var g and >= 0)
            return scan.Groups[g].Form == VerbForm.Gerund && scan.VerbAt(scan.Groups[g].HeadToken - scan.Offset) is not null;
        int end = phrases.End(next);
        return end > next && IsReport(end) && (scan.IsPunctuation(scan.Groups[scan.GroupAt(end)].EndToken - scan.Offset) || scan.Groups[scan.GroupAt(end)].EndToken - scan.Offset >= scan.Count);
    }

    private bool IsSubordinate(int group) => scan.Has(0, ClauseTraits.Adverbial) && !scan.Is(0, "but") && !scan.Is(0, "once") && scan.Groups[group].FirstToken - scan.Offset < 14 && !HasMark(0, scan.Groups[group].FirstToken - scan.Offset);

    private bool HasMark(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan.IsMark(i, ','))
                return true;
        }
        return false;
    }

    /// <summary>"… and called", "… but he said": another report begins.</summary>
    private bool EndsAtAnd(int and, int group)
    {
        if (!scan.Has(and, ClauseTraits.And) || scan.TagOf(and) is PartOfSpeech.Noun)
            return false;
        int next = and + 1;
        while (scan.TagOf(next) == PartOfSpeech.Adv || scan.Has(next, ClauseTraits.And))
            next++;
        if (IsReport(next))
            return scan.Groups[scan.GroupAt(next)].Form == scan.Groups[group].Form && scan.Groups[scan.GroupAt(next)].Tense == scan.Groups[group].Tense;
        int end = phrases.End(next);
        return scan.IsMark(and - 1, ',') && end > next && IsReport(end);
    }

    private bool IsReport(int i) => scan.GroupAt(i) is var g and >= 0 && scan.Groups[g].FirstToken - scan.Offset == i && scan.Groups[g].Form is VerbForm.Finite or VerbForm.Gerund
        && scan.VerbAt(scan.Groups[g].HeadToken - scan.Offset) is not null;
}
