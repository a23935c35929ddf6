using FactLint.Language.Lexicon;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Finds sources that a colon or a dash marks instead of a verb: turns of a transcript, headlines, signed quotations.</summary>
internal sealed class SignReader(SentenceScan scan, SourceReader sources)
{
    private const int LongestName = 9;

    public void ReadInto(AttributionBinder binder)
    {
        ReadColon(binder);
        ReadDash(binder);
    }

    /// <summary>"Lind: “We stay.”": a name alone before the first colon of the sentence.</summary>
    private void ReadColon(AttributionBinder binder)
    {
        int colon = 1;
        while (colon < Math.Min(scan.Count - 1, LongestName) && !scan.IsMark(colon, ':') && IsNamePart(colon))
            colon++;
        if (colon >= scan.Count - 1 || !scan.IsMark(colon, ':') || !IsNamePart(0) || sources.After(0) is not { } phrase || phrase.End < colon)
            return;
        bool quoted = scan.QuoteAt(colon + 1) >= 0;
        bool name = scan.IsCapital(0) && (scan.TagOf(phrase.Head) == PartOfSpeech.Propn || quoted && scan.IsCapital(phrase.Head));
        if (!name || !quoted && (!scan.IsCapital(colon + 1) || !HasVerb(colon + 1)))
            return;
        TextSpan content = quoted ? scan.Quotations[scan.QuoteAt(colon + 1)].Span : scan.SpanOf(colon + 1, scan.Count);
        binder.TakeSign(phrase with { End = colon }, colon, content, quoted);
    }

    /// <summary>"“We stay.” — Anna Lind": a dash after a closing mark, then nothing but a name.</summary>
    private void ReadDash(AttributionBinder binder)
    {
        for (int i = 0; i < scan.Count - 1; i++)
        {
            if (!IsDash(i) || scan.QuoteAt(i) >= 0 || QuotationBefore(i) is not { } quotation)
                continue;
            if (!scan.IsCapital(i + 1) || scan.TagOf(i + 1) is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj) || sources.After(i + 1) is not { } phrase || phrase.End - i > LongestName + 4)
                continue;
            bool ends = phrase.End >= scan.Count || scan.QuoteAt(phrase.End) >= 0 || scan.IsMark(phrase.End, '.') && phrase.End + 1 >= scan.Count;
            if (ends && quotation.IsSpeech)
                binder.TakeSign(phrase, i, quotation.Span, true);
        }
    }

    private Quotation? QuotationBefore(int i)
    {
        int start = scan.TokenAt(i).Start;
        if (i > 0)
            return scan.QuoteAt(i - 1) is var quote and >= 0 ? scan.Quotations[quote] : null;
        int last = scan.FirstQuotation - 1;
        return last >= 0 && last < scan.Quotations.Count && string.IsNullOrWhiteSpace(scan.Tree.Article.Prose[scan.Quotations[last].Span.End..start]) ? scan.Quotations[last] : null;
    }

    private bool IsDash(int i) => scan.IsMark(i, '―') || scan.IsMark(i, '—') || scan.IsMark(i, '–') || scan.Is(i, "--") || (scan.IsMark(i, '-') && scan.TokenAt(i).SpaceBefore);

    private bool IsNamePart(int i) => scan.QuoteAt(i) < 0 && (scan.IsCapital(i) || scan.IsMark(i, '.') || scan.IsMark(i, '-') || scan.Is(i, "of") || scan.Is(i, "the") || scan.Is(i, "and") || scan.Is(i, "'s") || scan.Is(i, "’s"));

    private bool HasVerb(int from)
    {
        foreach (VerbGroup group in scan.Groups)
        {
            if (group.FirstToken - scan.Offset >= from && group.Form == VerbForm.Finite)
                return true;
        }
        return false;
    }
}
