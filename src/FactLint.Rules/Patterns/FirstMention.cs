using FactLint.Language.Syntax;

namespace FactLint.Rules.Patterns;

/// <summary>Whether a word, or one of its family ("decide" and "decision", "agree" and "agreement"), stands for the first time.</summary>
internal static class FirstMention
{
    private const int ShortestStem = 4;

    /// <summary>What English adds to a stem at most: -ations, -ement.</summary>
    private const int LongestEnding = 5;

    public static bool Is(SyntaxTree tree, int token)
    {
        ReadOnlySpan<char> word = tree.TextOf(tree.Tokens[token]);
        for (int i = 0; i < token; i++)
        {
            if (tree.Tokens[i].Kind == TokenKind.Word && AreOfOneFamily(tree.TextOf(tree.Tokens[i]), word))
                return false;
        }
        return true;
    }

    private static bool AreOfOneFamily(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int common = 0;
        while (common < a.Length && common < b.Length && char.ToLowerInvariant(a[common]) == char.ToLowerInvariant(b[common]))
            common++;
        if (common == a.Length && common == b.Length)
            return true;
        return common >= ShortestStem && a.Length - common <= LongestEnding && b.Length - common <= LongestEnding;
    }
}
