using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>"[sic]" or "(sic)" behind a word: the spelling is somebody else's, and the writer has seen it.</summary>
internal static class SicMark
{
    private const int Reach = 4;

    /// <summary>The mark stands behind the words, a possessive ending and a closing mark left aside.</summary>
    public static bool Follows(string prose, TextSpan words)
    {
        int at = words.End;
        if (at + 1 < prose.Length && prose[at] is '\'' or '’' && prose[at + 1] is 's' or 'S')
            at += 2;
        for (int end = Math.Min(prose.Length, at + Reach); at < end && (char.IsWhiteSpace(prose[at]) || prose[at] is '"' or '”' or ','); at++)
        {
        }
        if (at >= prose.Length || prose[at] is not ('[' or '('))
            return false;
        ReadOnlySpan<char> inside = prose.AsSpan(at + 1);
        return inside.StartsWith("sic", StringComparison.OrdinalIgnoreCase) && inside.Length > 3 && inside[3] is ']' or ')';
    }
}
