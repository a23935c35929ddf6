using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Quotes;

/// <summary>The words of a passage for comparison: small letters, no marks, contractions written out ("won't" is "will not").</summary>
internal static class QuotedWords
{
    public static List<string> Of(SyntaxTree tree, TextSpan prose)
    {
        var words = new List<string>();
        for (int i = tree.TokenIndexAt(prose.Start); i < tree.Tokens.Length && tree.Tokens[i].Start < prose.End; i++)
        {
            string word = WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString());
            if (!word.Any(char.IsLetterOrDigit))
                continue;
            word = word switch
            {
                "n't" => "not",
                "'ll" => "will",
                "'re" => "are",
                "'ve" => "have",
                "'m" => "am",
                "wo" => "will",
                "ca" => "can",
                _ => word,
            };
            words.Add(word);
        }
        return words;
    }

    /// <summary>A gap that the writer shows: "We will … win", "We will [not] win".</summary>
    public static bool HasMarkedCut(SyntaxTree tree, TextSpan prose)
    {
        ReadOnlySpan<char> text = tree.TextOf(prose);
        return text.IndexOfAny('…', '[', '(') >= 0 || text.Contains("...", StringComparison.Ordinal) || text.Contains(". . .", StringComparison.Ordinal);
    }

    /// <summary>True when the words stand in the others, in a row.</summary>
    public static bool IsPart(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        for (int start = 0; start + part.Count <= whole.Count; start++)
        {
            int i = 0;
            while (i < part.Count && part[i] == whole[start + i])
                i++;
            if (i == part.Count)
                return true;
        }
        return false;
    }

    /// <summary>From 0 to 1: twice the words of the longest common subsequence, by the words of both (Dice).</summary>
    public static double Likeness(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count + b.Count == 0)
            return 1;
        int[] row = new int[b.Count + 1];
        foreach (string word in a)
        {
            int diagonal = 0;
            for (int j = 1; j <= b.Count; j++)
            {
                int above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[b.Count] / (a.Count + b.Count);
    }
}
