namespace FactLint.Rules.Kinds;

/// <summary>
/// Texts that every match of a regular expression holds: of each set at least one. They stand in the expression in so many words, so a search
/// for them tells most articles and blocks apart before the expression is even built.
/// </summary>
internal sealed class RegexLiterals
{
    private readonly string[][] _sets;
    private readonly StringComparison _comparison;

    private RegexLiterals(IEnumerable<string[]> sets, bool ignoresCase)
    {
        _sets = [.. sets];
        Array.Sort(_sets, static (a, b) => Weight(b).CompareTo(Weight(a)));
        _comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }

    /// <summary>What turns away most stands first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sets => _sets;

    public static RegexLiterals Of(string expression)
    {
        var reader = new RegexLiteralReader(expression);
        return new RegexLiterals(reader.Read(), reader.IgnoresCase);
    }

    /// <summary>False when the expression cannot match anywhere in the text.</summary>
    public bool MayMatch(ReadOnlySpan<char> text)
    {
        foreach (string[] set in _sets)
        {
            if (!HoldsAny(text, set))
                return false;
        }
        return true;
    }

    /// <summary>How much a set turns away: the length of its shortest text, and of equals the set with fewer texts.</summary>
    public static int Weight(string[] set)
    {
        int shortest = int.MaxValue / 256;
        foreach (string text in set)
            shortest = Math.Min(shortest, text.Length);
        return shortest * 128 - Math.Min(set.Length, 127);
    }

    private bool HoldsAny(ReadOnlySpan<char> text, string[] set)
    {
        foreach (string one in set)
        {
            if (text.Contains(one, _comparison))
                return true;
        }
        return false;
    }
}
