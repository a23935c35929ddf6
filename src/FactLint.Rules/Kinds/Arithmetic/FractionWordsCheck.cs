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
    private const int LongestOpening = 40;

    public override System.Collections.Immutable.ImmutableArray<string> Words => ["%", "percent", "cent", "pct", "half", "third", "thirds", "quarter", "quarters"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        for (int index = 0; index < figures.Sentences.Length; index++)
        {
            SentenceFigures sentence = figures.Sentences[index];
            for (int i = 0; i < sentence.Figures.Length; i++)
            {
                if (i == 0 && sentence.Figures[0] is { IsFraction: true, IsDigits: false } told && Before(context, figures, index) is { } ratio)
                    CheckRatio(context, told, ratio);
                if (sentence.Figures[i] is not { Type: QuantityType.Percent, Role: QuantityRole.Plain } stated)
                    continue;
                if (i > 0 && sentence.Figures[i - 1] is { IsFraction: true, IsDigits: false } share && IsBeside(figures.Between(share, stated)))
                    CheckShare(context, share, stated);
                else
                    CheckMajority(context, figures, stated);
            }
        }
    }

    /// <summary>"Of the $1.3 million, about $667,000 went on pay. That's a little less than half."</summary>
    private static (Quantity Part, Quantity Whole)? Before(ArticleContext context, ArticleFigures figures, int index)
    {
        SentenceFigures sentence = figures.Sentences[index];
        ReadOnlySpan<char> opening = context.Tree.TextOf(TextSpan.FromBounds(sentence.Span.Start, sentence.Figures[0].Span.Start));
        bool isTold = opening.StartsWith("That's ") || opening.StartsWith("That’s ") || opening.StartsWith("That is ") || opening.StartsWith("That was ") || opening.StartsWith("This is ") || opening.StartsWith("That amounts to ");
        if (!isTold || opening.Length > LongestOpening || index < 1 || figures.Sentences[index - 1] is not { Figures: [.., var first, var second] } before || before.Figures.Length > 2
            || context.Tree.SentenceIndexAt(before.Span.Start) + 1 != context.Tree.SentenceIndexAt(sentence.Span.Start))
            return null;
        if (first.Type != second.Type || first.Unit != second.Unit || first.IsFraction || second.IsFraction || first.Value is not > 0 || second.Value is not > 0)
            return null;
        if (figures.Between(first, second).Trim() is "of the" or "out of" or "of" or "out of the")
            return first.Value < second.Value ? (first, second) : null;
        return first.Value > second.Value && figures.Before(first, 12) is var words && (words.EndsWith("Of the ") || words.EndsWith("of the ") || words.EndsWith("Of its ") || words.EndsWith("Of their ")) ? (second, first) : null;
    }

    private static void CheckRatio(ArticleContext context, Quantity share, (Quantity Part, Quantity Whole) figures)
    {
        decimal percent = 100 * figures.Part.Value!.Value / figures.Whole.Value!.Value;
        if (!IsRight(share, percent, isLoose: false))
            Report(context, $"{Text(context, figures.Part)} of {Text(context, figures.Whole)} is {Written.Percent(percent)}, not {(share.Bound is QuantityBound.LessThan or QuantityBound.AtMost ? "less than " : share.Bound is QuantityBound.MoreThan or QuantityBound.AtLeast ? "more than " : "")}{Text(context, share)}",
                Severity.Warning, share.Span, (figures.Part.Span, "the part"), (figures.Whole.Span, "the whole"));
    }

    private static void CheckShare(ArticleContext context, Quantity share, Quantity stated)
    {
        if (!IsRight(share, stated.Value!.Value, Written.IsLoose(stated)))
            Report(context, $"{Text(context, share)} is {Written.Percent(100 * share.Value!.Value)}, not {Written.Percent(stated.Value.Value)}", Severity.Warning, share.Span, (stated.Span, "the percentage"));
    }

    private static bool IsRight(Quantity share, decimal percent, bool isLoose)
    {
        decimal off = percent - 100 * share.Value!.Value;
        return share.Bound switch
        {
            QuantityBound.MoreThan or QuantityBound.AtLeast => off is >= 0 and <= 12,
            QuantityBound.LessThan or QuantityBound.AtMost => off is <= 0 and >= -12,
            QuantityBound.Nearly => off is <= 1 and >= -7,
            QuantityBound.About => Math.Abs(off) <= LooseTolerance,
            _ => Math.Abs(off) <= (isLoose ? LooseTolerance : Tolerance),
        };
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
