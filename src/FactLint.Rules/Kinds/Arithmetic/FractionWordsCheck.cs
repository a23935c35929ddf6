using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"a third (23%)", "a majority, 48 percent,": a share in words against the percentage beside it.</summary>
internal sealed class FractionWordsCheck : ArithmeticCheck
{
    private const decimal Tolerance = 3;
    private const decimal LooseTolerance = 5;

    public override System.Collections.Immutable.ImmutableArray<string> Words => ["%", "percent", "cent", "pct"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i < sentence.Figures.Length; i++)
            {
                if (sentence.Figures[i] is not { Type: QuantityType.Percent, Role: QuantityRole.Plain } stated)
                    continue;
                if (i > 0 && sentence.Figures[i - 1] is { IsFraction: true, IsDigits: false } share && IsBeside(figures.Between(share, stated)))
                    CheckShare(context, share, stated);
                else
                    CheckMajority(context, figures, stated);
            }
        }
    }

    private static void CheckShare(ArticleContext context, Quantity share, Quantity stated)
    {
        decimal told = 100 * share.Value!.Value, percent = stated.Value!.Value;
        decimal off = percent - told;
        bool isRight = share.Bound switch
        {
            QuantityBound.MoreThan or QuantityBound.AtLeast => off is >= 0 and <= 12,
            QuantityBound.LessThan or QuantityBound.AtMost => off is <= 0 and >= -12,
            QuantityBound.Nearly => off is <= 1 and >= -7,
            QuantityBound.About => Math.Abs(off) <= LooseTolerance,
            _ => Math.Abs(off) <= (Written.IsLoose(stated) ? LooseTolerance : Tolerance),
        };
        if (!isRight)
            Report(context, $"{Text(context, share)} is {Written.Percent(told)}, not {Written.Percent(percent)}", Severity.Warning, share.Span, (stated.Span, "the percentage"));
    }

    private static void CheckMajority(ArticleContext context, ArticleFigures figures, Quantity stated)
    {
        ReadOnlySpan<char> before = figures.Before(stated, 24);
        int at = before.LastIndexOf("majority", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || stated.Value >= 50 || before[(at + 8)..].Trim() is not ("," or "(" or "—" or "–") || Written.IsLoose(stated))
            return;
        ReadOnlySpan<char> after = figures.After(stated, 3);
        if (after.Length == 0 || after[0] is not (',' or ')' or '.' or ' '))
            return;
        Report(context, $"{Written.Percent(stated.Value!.Value)} is no majority", Severity.Warning, new TextSpan(stated.Span.Start - before.Length + at, 8), (stated.Span, "the percentage"));
    }

    private static bool IsBeside(ReadOnlySpan<char> between)
    {
        ReadOnlySpan<char> text = between.Trim();
        if (text is "(" or "," or ", or" or "—")
            return true;
        return text.Length < 40 && text.EndsWith("(", StringComparison.Ordinal) && text.StartsWith("of", StringComparison.Ordinal) && text.IndexOfAny(",;:.") < 0;
    }
}
