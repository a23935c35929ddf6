using System.Globalization;

namespace FactLint.Workspace;

/// <summary>
/// A pattern for paths with <c>/</c> between folders, as in .editorconfig: <c>*</c> any characters but <c>/</c>, <c>**</c> any characters,
/// <c>?</c> one character, <c>[abc]</c> <c>[a-z]</c> <c>[!a]</c>, <c>{a,b}</c>, <c>{1..3}</c>, <c>\</c> before a character that is meant itself.
/// The one pattern language of the command line, factlint.yml and .editorconfig. Matching takes time proportional to pattern times path.
/// </summary>
internal sealed class Glob
{
    private readonly GlobToken[][] _alternatives;

    private Glob(GlobToken[][] alternatives) => _alternatives = alternatives;

    public static Glob Parse(string pattern) => new([.. GlobParser.Parse(pattern)]);

    /// <summary>
    /// A pattern of .editorconfig or factlint.yml, for paths relative to the file's folder: without a <c>/</c> it is about names in any folder.
    /// </summary>
    public static Glob ParseInFolder(string pattern)
    {
        string trimmed = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern;
        return Parse(trimmed.Contains('/', StringComparison.Ordinal) ? trimmed.TrimStart('/') : "**/" + trimmed);
    }

    public static bool HasWildcard(string path) => path.AsSpan().ContainsAny("*?[{");

    public bool IsMatch(ReadOnlySpan<char> path)
    {
        foreach (GlobToken[] tokens in _alternatives)
        {
            if (IsMatch(tokens, path))
                return true;
        }
        return false;
    }

    /// <summary>True for a path that matches and for everything in a folder that does.</summary>
    public bool IsMatchOrBelow(ReadOnlySpan<char> path)
    {
        if (IsMatch(path))
            return true;
        for (int i = path.Length - 1; i > 0; i--)
        {
            if (path[i] == '/' && IsMatch(path[..i]))
                return true;
        }
        return false;
    }

    /// <summary>Walks all ways through the pattern at once: <c>reached[i]</c> is true when the tokens so far can end before character i.</summary>
    private static bool IsMatch(GlobToken[] tokens, ReadOnlySpan<char> path)
    {
        bool[] reached = new bool[path.Length + 1];
        reached[0] = true;
        foreach (GlobToken token in tokens)
            reached = Step(token, path, reached);
        return reached[path.Length];
    }

    private static bool[] Step(GlobToken token, ReadOnlySpan<char> path, bool[] reached)
    {
        bool[] next = new bool[reached.Length];
        bool isReachedBefore = false;
        for (int i = 0; i < reached.Length; i++)
        {
            switch (token.Kind)
            {
                case GlobTokenKind.Star:
                    next[i] = reached[i] || (i > 0 && next[i - 1] && path[i - 1] != '/');
                    break;
                case GlobTokenKind.DoubleStar:
                    next[i] = reached[i] || (i > 0 && next[i - 1]);
                    break;
                case GlobTokenKind.Folders:
                    next[i] = reached[i] || (i > 0 && path[i - 1] == '/' && isReachedBefore);
                    break;
                case GlobTokenKind.Number:
                    MarkNumber(token, path, i, reached[i], next);
                    break;
                default:
                    next[i] |= i > 0 && reached[i - 1] && token.Matches(path[i - 1]);
                    break;
            }
            isReachedBefore |= reached[i];
        }
        return next;
    }

    private static void MarkNumber(GlobToken token, ReadOnlySpan<char> path, int start, bool isReached, bool[] next)
    {
        if (!isReached)
            return;
        for (int end = start + 1; end <= Math.Min(path.Length, start + 11); end++)
        {
            if (long.TryParse(path[start..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= token.Low && number <= token.High)
                next[end] = true;
        }
    }
}
