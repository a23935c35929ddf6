using System.Globalization;
using System.Text;

namespace FactLint.Workspace;

/// <summary>Reads patterns; whatever is not closed stands for itself, so that every text is a pattern.</summary>
internal sealed class GlobParser
{
    /// <summary>More alternatives than this, and the braces stand for themselves.</summary>
    private const int MostAlternatives = 256;

    /// <summary>Longer than this, and only <c>*</c> and <c>?</c> have a meaning.</summary>
    private const int LongestPattern = 4096;

    private readonly string _pattern;
    private int _at;

    private GlobParser(string pattern) => _pattern = pattern;

    /// <summary>One list of tokens for each way to choose from the braces.</summary>
    public static List<GlobToken[]> Parse(string pattern)
    {
        var ways = new List<string> { "" };
        if (pattern.Length > LongestPattern || !TryExpand(pattern, ways))
            ways = [pattern.Replace("{", "\\{", StringComparison.Ordinal)];
        return ways.ConvertAll(w => new GlobParser(w).Tokens());
    }

    /// <summary>Appends each way to write the pattern without <c>{a,b}</c> to each of the beginnings.</summary>
    private static bool TryExpand(string pattern, List<string> ways)
    {
        int open = FindBrace(pattern, out int close);
        if (open < 0)
        {
            Append(ways, [pattern]);
            return true;
        }
        Append(ways, [pattern[..open]]);
        var choices = new List<string>();
        foreach (string choice in SplitChoices(pattern[(open + 1)..close]))
        {
            var inner = new List<string> { "" };
            if (!TryExpand(choice, inner))
                return false;
            choices.AddRange(inner);
        }
        if (choices.Count * ways.Count > MostAlternatives)
            return false;
        Append(ways, choices);
        return TryExpand(pattern[(close + 1)..], ways) && ways.Count <= MostAlternatives;
    }

    private static void Append(List<string> ways, List<string> ends)
    {
        var all = ways.SelectMany(w => ends.Select(e => w + e)).ToList();
        ways.Clear();
        ways.AddRange(all);
    }

    /// <summary>The first brace that holds a comma at its own level, and its end.</summary>
    private static int FindBrace(string pattern, out int close)
    {
        for (int open = pattern.IndexOf('{', StringComparison.Ordinal); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            int depth = 0;
            bool hasComma = false;
            for (close = open; close < pattern.Length; close++)
            {
                depth += pattern[close] switch { '{' => 1, '}' => -1, _ => 0 };
                hasComma |= pattern[close] == ',' && depth == 1;
                if (depth == 0)
                    break;
            }
            if (depth == 0 && hasComma && (open == 0 || pattern[open - 1] != '\\'))
                return open;
        }
        close = -1;
        return -1;
    }

    private static IEnumerable<string> SplitChoices(string inside)
    {
        int start = 0, depth = 0;
        for (int i = 0; i < inside.Length; i++)
        {
            depth += inside[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (inside[i] != ',' || depth != 0)
                continue;
            yield return inside[start..i];
            start = i + 1;
        }
        yield return inside[start..];
    }

    private GlobToken[] Tokens()
    {
        var tokens = new List<GlobToken>();
        while (_at < _pattern.Length)
            tokens.Add(Next());
        return [.. tokens];
    }

    private GlobToken Next()
    {
        char c = _pattern[_at++];
        switch (c)
        {
            case '*':
                return Stars();
            case '?':
                return new GlobToken(GlobTokenKind.AnyChar);
            case '[' when TryReadSet(out GlobToken set):
                return set;
            case '{' when TryReadNumbers(out GlobToken numbers):
                return numbers;
            case '\\' when _at < _pattern.Length:
                return GlobToken.Of(_pattern[_at++]);
            default:
                return GlobToken.Of(c);
        }
    }

    private GlobToken Stars()
    {
        bool startsFolder = _at == 1 || _pattern[_at - 2] == '/';
        int stars = 1;
        for (; _at < _pattern.Length && _pattern[_at] == '*'; _at++)
            stars++;
        if (stars == 1)
            return new GlobToken(GlobTokenKind.Star);
        if (!startsFolder || _at >= _pattern.Length || _pattern[_at] != '/')
            return new GlobToken(GlobTokenKind.DoubleStar);
        _at++;
        return new GlobToken(GlobTokenKind.Folders);
    }

    private bool TryReadSet(out GlobToken token)
    {
        token = default;
        int close = _pattern.IndexOf(']', Math.Min(_pattern.Length, _at + 1));
        if (close < 0 || _pattern.AsSpan(_at, close - _at).Contains('/'))
            return false;
        bool isNegated = _pattern[_at] is '!' or '^';
        string inside = _pattern[(isNegated ? _at + 1 : _at)..close];
        var set = new StringBuilder();
        for (int i = 0; i < inside.Length; i++)
        {
            bool isRange = i + 2 < inside.Length && inside[i + 1] == '-' && inside[i] <= inside[i + 2] && inside[i + 2] - inside[i] < 256;
            if (!isRange)
            {
                set.Append(inside[i]);
                continue;
            }
            for (int c = inside[i]; c <= inside[i + 2]; c++)
                set.Append((char)c);
            i += 2;
        }
        _at = close + 1;
        token = new GlobToken(GlobTokenKind.Set, set.ToString(), isNegated);
        return true;
    }

    private bool TryReadNumbers(out GlobToken token)
    {
        token = default;
        int close = _pattern.IndexOf('}', _at);
        if (close < 0)
            return false;
        string[] ends = _pattern[_at..close].Split("..");
        if (ends.Length != 2 || !TryNumber(ends[0], out long from) || !TryNumber(ends[1], out long to))
            return false;
        _at = close + 1;
        token = new GlobToken(GlobTokenKind.Number, Low: Math.Min(from, to), High: Math.Max(from, to));
        return true;
    }

    private static bool TryNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
