using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"500 million euros ($585 million) … 2 billion euros ($3.1 billion)": two conversions of one article whose rates differ by more than a twentieth.</summary>
internal sealed class CurrencyRateCheck : ArithmeticCheck
{
    private const decimal Tolerance = 1.05m;
    private const decimal LooseTolerance = 1.10m;

    public override System.Collections.Immutable.ImmutableArray<string> Words => ["("];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        var first = new Dictionary<(string, string), (Quantity Given, Quantity Stated)>();
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i + 1 < sentence.Figures.Length; i++)
            {
                Quantity given = sentence.Figures[i], stated = sentence.Figures[i + 1];
                if (!IsConversion(context, figures, given, stated))
                    continue;
                if (first.TryGetValue((given.Unit!, stated.Unit!), out (Quantity Given, Quantity Stated) other))
                    Compare(context, other, given, stated);
                else
                    first.Add((given.Unit!, stated.Unit!), (given, stated));
            }
        }
    }

    private static bool IsConversion(ArticleContext context, ArticleFigures figures, Quantity given, Quantity stated)
    {
        if (given is not { Type: QuantityType.Currency, Value: > 0, Role: QuantityRole.Plain } || stated is not { Type: QuantityType.Currency, Value: > 0, Role: QuantityRole.Plain } || given.Unit == stated.Unit || !context.InScope(given.Span))
            return false;
        ReadOnlySpan<char> between = figures.Between(given, stated);
        ReadOnlySpan<char> after = figures.After(stated, 25);
        int close = after.IndexOf(')');
        return between.Length < 16 && between.TrimStart().StartsWith("(") && close >= 0 && after[..close].IndexOfAnyInRange('0', '9') < 0;
    }

    private static void Compare(ArticleContext context, (Quantity Given, Quantity Stated) first, Quantity given, Quantity stated)
    {
        decimal loose = Written.IsLoose(given) || Written.IsLoose(stated) || Written.IsLoose(first.Given) || Written.IsLoose(first.Stated) ? LooseTolerance : Tolerance;
        (decimal least, decimal most) = Rate(given, stated);
        (decimal firstLeast, decimal firstMost) = Rate(first.Given, first.Stated);
        if (least <= firstMost * loose && firstLeast <= most * loose)
            return;
        decimal one = first.Stated.Value!.Value / first.Given.Value!.Value, other = stated.Value!.Value / given.Value!.Value;
        Report(context, $"{Text(context, given)} as {Text(context, stated)} is {Written.Number(other)} to one, {Text(context, first.Given)} as {Text(context, first.Stated)} {Written.Number(one)}", Severity.Warning, stated.Span,
            (given.Span, "converted from this"), (first.Stated.Span, "another rate"), (first.Given.Span, "converted from this"));
    }

    // Both ends of what rounding leaves open.
    private static (decimal Least, decimal Most) Rate(Quantity given, Quantity stated)
    {
        (decimal from, decimal to) = (given.Value!.Value, stated.Value!.Value);
        decimal fromSlack = Math.Min(Written.Slack(given), from / 20), toSlack = Math.Min(Written.Slack(stated), to / 20);
        return ((to - toSlack) / (from + fromSlack), (to + toSlack) / (from - fromSlack));
    }
}
