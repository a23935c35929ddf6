using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"between 2,000 and 1,500", "chairman (1994-1987)": a range whose first end is the larger.</summary>
internal sealed class RangeCheck : ArithmeticCheck
{
    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i + 1 < sentence.Figures.Length; i++)
            {
                Quantity low = sentence.Figures[i], high = sentence.Figures[i + 1];
                if (low.Role == QuantityRole.RangeStart && high.Role == QuantityRole.RangeEnd && low.Type == high.Type && low.Unit == high.Unit && low.Value > high.Value && figures.Before(low, 9).EndsWith("between ", StringComparison.OrdinalIgnoreCase)
                    && figures.Between(low, high).Trim() is "and")
                    Report(context, $"between {Text(context, low)} and {Text(context, high)}: the first is the larger", Severity.Warning, TextSpan.FromBounds(low.Span.Start, high.Span.End));
            }
        }
        CheckYears(context);
    }

    // Years in brackets: (1994-1987). With BC they run down.
    private static void CheckYears(ArticleContext context)
    {
        string prose = context.Article.Prose;
        foreach (Block block in context.Article.Blocks)
        {
            for (int at = prose.IndexOf('(', block.Span.Start); at >= 0 && at + 10 < block.Span.End; at = prose.IndexOf('(', at + 1))
            {
                if (prose[at + 10] != ')' || prose[at + 5] is not ('-' or '–') || !int.TryParse(prose.AsSpan(at + 1, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int first)
                    || !int.TryParse(prose.AsSpan(at + 6, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int last))
                    continue;
                if (first is >= 1000 and < 2100 && last is >= 1000 and < 2100 && first > last)
                    Report(context, $"{first} comes after {last}", Severity.Warning, new TextSpan(at + 1, 9));
            }
        }
    }
}
