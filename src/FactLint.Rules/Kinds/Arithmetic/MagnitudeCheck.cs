using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"the $1.2 billion bill" here and "the $1.2 trillion legislation" there: the same digits, and another million.</summary>
internal sealed class MagnitudeCheck : ArithmeticCheck
{
    // Bills and laws, sums and costs: words that copy changes about for one thing.
    private static readonly string[][] Synonyms =
    [
        ["bill", "legislation", "law", "act", "measure"], ["deal", "agreement", "contract", "takeover", "acquisition", "merger"], ["loan", "bailout", "rescue", "package"], ["sale", "revenue", "turnover"],
        ["plan", "programme", "program", "scheme", "project"], ["fine", "penalty", "settlement"], ["fund", "investment"], ["loss", "deficit"], ["budget", "spending"],
    ];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        var seen = new Dictionary<(decimal Digits, QuantityType Type, string? Unit), List<Quantity>>();
        foreach (Quantity figure in figures.All)
        {
            if (figure.Scale < 1_000_000 || !figure.IsDigits || figure.Type is not (QuantityType.Currency or QuantityType.Number) || !context.InScope(figure.Span))
                continue;
            decimal digits = figure.Value!.Value / figure.Scale;
            if (digits == Math.Truncate(digits) && digits < 100 && digits % 10 == 0 || digits < 1)
                continue;
            var key = (digits / 1.0000000000m, figure.Type, figure.Unit);
            if (!seen.TryGetValue(key, out List<Quantity>? same))
                seen.Add(key, same = []);
            if (same.Find(other => other.Scale != figure.Scale && (SameThing(context, figures, other, figure) || IsTelling(digits) && !SameSentence(context, other, figure))) is { } conflict)
                Report(context, $"{Text(context, figure)} here and {Text(context, conflict)} elsewhere for the same thing", Severity.Warning, figure.Span, (conflict.Span, "the other figure"));
            same.Add(figure);
        }
    }

    // Figures of one sentence are told apart on purpose: "£1.2m of the £1.2bn budget".
    private static bool SameThing(ArticleContext context, ArticleFigures figures, Quantity one, Quantity other) =>
        !SameSentence(context, one, other)
        && (Same(context.Model.CountedBy(one)?.Lemma, context.Model.CountedBy(other)?.Lemma) || Same(NounBefore(figures, one), NounBefore(figures, other)));

    private static bool SameSentence(ArticleContext context, Quantity one, Quantity other) => context.Tree.SentenceIndexAt(one.Span.Start) == context.Tree.SentenceIndexAt(other.Span.Start);

    // Three digits that are the same by chance are rare: 47.5, 1.25, 632.
    private static bool IsTelling(decimal digits)
    {
        decimal value = digits;
        while (value != Math.Truncate(value))
            value *= 10;
        return value >= 100 && value % 10 != 0;
    }

    private static bool Same(string? one, string? other) => one is not null && other is not null && (one == other || Array.Exists(Synonyms, group => Array.IndexOf(group, one) >= 0 && Array.IndexOf(group, other) >= 0));

    // "sales of £3.47bn", "a cost of $2.1 million"
    private static string? NounBefore(ArticleFigures figures, Quantity figure)
    {
        ReadOnlySpan<char> before = figures.Before(figure, 30).TrimEnd();
        if (!before.EndsWith(" of", StringComparison.Ordinal))
            return null;
        before = before[..^3];
        string noun = before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
        return noun.Length > 3 && noun[^1] == 's' ? noun[..^1] : noun;
    }
}
