using System.Globalization;
using System.Text;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Analysis.Driver;

/// <summary>Identities of findings that survive edits elsewhere in the article.</summary>
internal static class Fingerprint
{
    private const int NeighbourCount = 3;

    /// <summary>The words on both sides of a span of prose, inside its block, normalised.</summary>
    public static string NeighboursOf(SyntaxTree tree, TextSpan prose)
    {
        int first = tree.TokenIndexAt(prose.Start);
        int end = first;
        while (end < tree.Tokens.Length && tree.Tokens[end].Start < prose.End)
            end++;
        int block = tree.Article.BlockIndexAt(prose.Start);
        var words = new StringBuilder();
        for (int i = first - NeighbourCount; i < end + NeighbourCount; i++)
        {
            if (i == first)
            {
                words.Append("_ ");
                i = Math.Max(end - 1, first - 1);
                continue;
            }
            if (i >= 0 && i < tree.Tokens.Length && tree.Article.BlockIndexAt(tree.Tokens[i].Start) == block)
                words.Append(WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString())).Append(' ');
        }
        return words.ToString();
    }

    /// <param name="ruleId">The rule.</param>
    /// <param name="matched">The matched text.</param>
    /// <param name="neighbours">As <see cref="NeighboursOf"/> gives them.</param>
    /// <param name="occurrence">0 for the first finding of the article that is equal in all this, 1 for the second …</param>
    public static string Of(string ruleId, string matched, string neighbours, int occurrence)
    {
        string identity = string.Join('\n', ruleId, string.Join(' ', matched.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), neighbours, occurrence);
        return Hash(identity);
    }

    /// <summary>
    /// FNV-1a with 64 bits (Fowler, Noll and Vo; draft-eastlake-fnv) over the UTF-16 units, once forward and once backward. Nobody gains by
    /// making two findings look alike, and a cryptographic hash would load a library of its own at every start.
    /// </summary>
    private static string Hash(string text)
    {
        const ulong prime = 0x100000001B3;
        ulong forward = 0xCBF29CE484222325, backward = forward;
        for (int i = 0; i < text.Length; i++)
        {
            forward = (forward ^ text[i]) * prime;
            backward = (backward ^ text[^(i + 1)]) * prime;
        }
        return forward.ToString("x16", CultureInfo.InvariantCulture) + backward.ToString("x16", CultureInfo.InvariantCulture);
    }
}
