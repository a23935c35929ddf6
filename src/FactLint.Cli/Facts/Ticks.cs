using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Cli.Facts;

/// <summary>What the desk has marked as checked: <c>&lt;!-- cq --&gt;</c> behind a name, a number or a quotation.</summary>
internal sealed class Ticks
{
    private readonly Article _article;
    private readonly List<int> _places;

    public Ticks(Article article)
    {
        _article = article;
        _places = [.. article.Remarks.Where(r => r.Text.Trim().Equals("cq", StringComparison.OrdinalIgnoreCase)).Select(r => r.ProsePosition)];
    }

    public bool Has(ListedFact fact)
    {
        if (_places.Count == 0)
            return false;
        foreach (TextSpan span in fact.TickedAfter)
        {
            if (_places.Exists(place => Follows(span, place)))
                return true;
        }
        return false;
    }

    /// <summary>Nothing stands between but spaces, marks and the 's of a possessive.</summary>
    private bool Follows(TextSpan span, int place)
    {
        const int Longest = 6;
        if (place < span.End || place - span.End > Longest)
            return false;
        ReadOnlySpan<char> between = _article.Prose.AsSpan(span.End, place - span.End);
        if (between.StartsWith("'s") || between.StartsWith("’s"))
            between = between[2..];
        foreach (char c in between)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }
}
