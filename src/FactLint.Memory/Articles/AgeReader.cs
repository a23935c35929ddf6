using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Memory.Articles;

/// <summary>Ages that stand at a name: “Jo Lund, 45, said”, “the 45-year-old Jo Lund”.</summary>
internal sealed class AgeReader(SemanticModel model)
{
    private const int Oldest = 122;

    private readonly string _prose = model.Tree.Article.Prose;
    private Dictionary<int, Quantity>? _byEnd;

    private Dictionary<int, Quantity> AgesByEnd => _byEnd ??= model.Quantities.Where(IsAge).GroupBy(q => q.Span.End).ToDictionary(g => g.Key, g => g.First());

    public IEnumerable<(TextSpan Span, int Years)> Of(Person person)
    {
        foreach (Mention mention in person.Mentions)
        {
            if (After(mention.Span.End) is { } after)
                yield return after;
            else if (Before(mention.Span.Start) is { } before)
                yield return before;
        }
    }

    private static bool IsAge(Quantity quantity) =>
        quantity is { Type: QuantityType.Age, Unit: "year", Value: > 0 and <= Oldest and var years } && years == decimal.Truncate(years);

    /// <summary>A comma, one to three digits, and a comma or the end of the sentence.</summary>
    private (TextSpan Span, int Years)? After(int end)
    {
        if (end + 4 > _prose.Length || _prose[end] != ',' || _prose[end + 1] != ' ')
            return null;
        int at = end + 2, years = 0;
        for (; at < _prose.Length && char.IsAsciiDigit(_prose[at]) && at < end + 5; at++)
            years = years * 10 + (_prose[at] - '0');
        bool isClosed = at > end + 2 && at < _prose.Length && (_prose[at] is ',' or ')' or ';' || (_prose[at] == '.' && (at + 1 == _prose.Length || char.IsWhiteSpace(_prose[at + 1]))));
        return isClosed && years is > 0 and <= Oldest ? (TextSpan.FromBounds(end + 2, at), years) : null;
    }

    /// <summary>An age in years with nothing but a blank between it and the name.</summary>
    private (TextSpan Span, int Years)? Before(int start)
    {
        bool mayBe = start > 8 && _prose[start - 1] == ' ' && _prose.AsSpan(Math.Max(0, start - 12), Math.Min(12, start)).Contains("old", StringComparison.Ordinal);
        return mayBe && AgesByEnd.TryGetValue(start - 1, out Quantity? age) ? (age.Span, (int)age.Value!.Value) : null;
    }
}
