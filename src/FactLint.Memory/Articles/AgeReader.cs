using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Memory.Articles;

/// <summary>Ages that stand at a name: “Jo Lund, 45, said”, “the 45-year-old Jo Lund”.</summary>
internal static class AgeReader
{
    private const int Oldest = 122;

    public static IEnumerable<(TextSpan Span, int Years)> Of(SemanticModel model, Person person)
    {
        string prose = model.Tree.Article.Prose;
        foreach (Mention mention in person.Mentions)
        {
            if (After(prose, mention.Span.End) is { } after)
                yield return after;
            else if (Before(model, prose, mention.Span.Start) is { } before)
                yield return before;
        }
    }

    /// <summary>A comma, one to three digits, and a comma or the end of the sentence.</summary>
    private static (TextSpan Span, int Years)? After(string prose, int end)
    {
        if (end + 4 > prose.Length || prose[end] != ',' || prose[end + 1] != ' ')
            return null;
        int at = end + 2, years = 0;
        for (; at < prose.Length && char.IsAsciiDigit(prose[at]) && at < end + 5; at++)
            years = years * 10 + (prose[at] - '0');
        bool isClosed = at > end + 2 && at < prose.Length && (prose[at] is ',' or ')' or ';' || (prose[at] == '.' && (at + 1 == prose.Length || char.IsWhiteSpace(prose[at + 1]))));
        return isClosed && years is > 0 and <= Oldest ? (TextSpan.FromBounds(end + 2, at), years) : null;
    }

    /// <summary>An age in years with nothing but a blank between it and the name.</summary>
    private static (TextSpan Span, int Years)? Before(SemanticModel model, string prose, int start)
    {
        if (start < 8 || prose[start - 1] != ' ' || !prose.AsSpan(Math.Max(0, start - 12), Math.Min(12, start)).Contains("old", StringComparison.Ordinal))
            return null;
        foreach (Quantity quantity in model.Quantities)
        {
            if (quantity.Span.End == start - 1 && quantity is { Type: QuantityType.Age, Unit: "year", Value: > 0 and <= Oldest and var years } && years == decimal.Truncate(years))
                return (quantity.Span, (int)years);
            if (quantity.Span.Start >= start)
                break;
        }
        return null;
    }
}
