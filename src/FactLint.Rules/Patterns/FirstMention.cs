using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Patterns;

/// <summary>Whether a word, or one of its family ("decide" and "decision", "agree" and "agreement"), stands for the first time.</summary>
internal sealed class FirstMention
{
    private const int ShortestStem = 4;

    /// <summary>What English adds to a stem at most: -ations, -ement.</summary>
    private const int LongestEnding = 5;

    private static readonly ConditionalWeakTable<SyntaxTree, FirstMention> ByTree = [];

    private readonly SyntaxTree _tree;

    /// <summary>The token where each word stands first, by its first letters: words of one family have these in common.</summary>
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);

    private FirstMention(SyntaxTree tree)
    {
        _tree = tree;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < tree.Tokens.Length; i++)
        {
            if (tree.Tokens[i].Kind == TokenKind.Word && seen.Add(tree.TextOf(tree.Tokens[i])))
                (CollectionsMarshal.GetValueRefOrAddDefault(_byStem, StemOf(i), out _) ??= []).Add(i);
        }
    }

    public static bool Is(SyntaxTree tree, int token) => ByTree.GetValue(tree, static t => new FirstMention(t)).Is(token);

    private bool Is(int token)
    {
        foreach (int earlier in _byStem.GetValueOrDefault(StemOf(token)) ?? [])
        {
            if (earlier >= token)
                return true;
            if (AreOfOneFamily(_tree.TextOf(_tree.Tokens[earlier]), _tree.TextOf(_tree.Tokens[token])))
                return false;
        }
        return true;
    }

    private string StemOf(int token)
    {
        ReadOnlySpan<char> word = _tree.TextOf(_tree.Tokens[token]);
        return word[..Math.Min(ShortestStem, word.Length)].ToString().ToLowerInvariant();
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
