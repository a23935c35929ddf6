namespace FactLint.Rules.Kinds;

/// <summary>
/// Texts that every match of a regular expression holds: of each set at least one. They stand in the expression in so many words, so a search
/// for them tells most articles and blocks apart before the expression is even built.
/// </summary>
internal sealed class RegexLiterals
{
    /// <summary>The characters of English text, the rarest first; what is not here is rarer still.</summary>
    private const string Common = "zqxjkvbpygwfmucldrhsnioate ";

    private const string Marks = "[]{}<>$£€【";

    private const int MarkLength = 3;

    private readonly string[][] _sets;
    private readonly bool _ignoresCase;

    private RegexLiterals(IEnumerable<string[]> sets, bool ignoresCase)
    {
        _sets = [.. sets];
        Array.Sort(_sets, static (a, b) => Weight(b).CompareTo(Weight(a)));
        _ignoresCase = ignoresCase;
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

    /// <summary>How much a set turns away: the length of its shortest text, a mark counted as several letters, and of equals the set with fewer texts.</summary>
    public static int Weight(string[] set)
    {
        int shortest = int.MaxValue / 256;
        foreach (string text in set)
            shortest = Math.Min(shortest, text.Length + (HasMark(text) ? MarkLength : 0));
        return shortest * 128 - Math.Min(set.Length, 127);
    }

    private static bool HasMark(string text)
    {
        foreach (char c in text)
        {
            if (Marks.Contains(c))
                return true;
        }
        return false;
    }

    private bool HoldsAny(ReadOnlySpan<char> text, string[] set)
    {
        foreach (string one in set)
        {
            if (_ignoresCase ? HoldsInAnyCase(text, one) : text.Contains(one, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Goes from one of the text's rarest letters to the next, which is many times faster than comparing everywhere.</summary>
    private static bool HoldsInAnyCase(ReadOnlySpan<char> text, string one)
    {
        int rarest = RarestOf(one);
        char small = char.ToLowerInvariant(one[rarest]), large = char.ToUpperInvariant(one[rarest]);
        for (int from = rarest; from < text.Length;)
        {
            int step = text[from..].IndexOfAny(small, large);
            if (step < 0)
                return false;
            int start = from + step - rarest;
            if (start + one.Length > text.Length)
                return false;
            if (text.Slice(start, one.Length).Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
            from += step + 1;
        }
        return false;
    }

    private static int RarestOf(string one)
    {
        int best = 0;
        for (int i = 1; i < one.Length; i++)
        {
            if (Common.IndexOf(char.ToLowerInvariant(one[i])) < Common.IndexOf(char.ToLowerInvariant(one[best])))
                best = i;
        }
        return best;
    }
}
