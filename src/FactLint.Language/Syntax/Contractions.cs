namespace FactLint.Language.Syntax;

/// <summary>Where contractions split, and the full words their parts stand for.</summary>
internal static class Contractions
{
    /// <summary>Where the last clitic of a word begins (<c>didn't</c>: 3, <c>Trump's</c>: 5); 0 when it has none. The word holds an apostrophe.</summary>
    public static int LastCut(ReadOnlySpan<char> word)
    {
        int n = word.Length;
        if (n > 3 && Is(word[^1], 't') && CharKinds.IsApostrophe(word[^2]) && Is(word[^3], 'n'))
            return n - 3;
        if (n > 2 && CharKinds.IsApostrophe(word[^2]) && IsClitic(word[^1..]))
            return n - 2;
        return n > 3 && CharKinds.IsApostrophe(word[^3]) && IsClitic(word[^2..]) ? n - 3 : 0;
    }

    /// <summary>Letters that may follow an apostrophe as a word of their own: 's, 'll.</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => Lower(letters[0]) is 's' or 'd' or 'm',
        2 => (Lower(letters[0]), Lower(letters[1])) is ('l', 'l') or ('r', 'e') or ('v', 'e'),
        _ => false,
    };

    /// <summary>Where a word that is written together splits: <c>cannot</c>, <c>gonna</c>; 0 for other words.</summary>
    public static int CutOfFused(ReadOnlySpan<char> word)
    {
        if (word.Length is not (5 or 6) || !(Is(word[^1], 'a') || Is(word[^1], 't')))
            return 0;
        return word.Equals("cannot", StringComparison.OrdinalIgnoreCase) || word.Equals("gonna", StringComparison.OrdinalIgnoreCase)
            || word.Equals("wanna", StringComparison.OrdinalIgnoreCase) || word.Equals("gotta", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }

    /// <summary>Words that begin with an apostrophe: 'em, 'til.</summary>
    public static bool IsClipped(ReadOnlySpan<char> letters) =>
        letters.Length is >= 2 and <= 5 && Lower(letters[0]) is 'e' or 't' or 'c'
        && (letters.Equals("em", StringComparison.OrdinalIgnoreCase) || letters.Equals("til", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("cause", StringComparison.OrdinalIgnoreCase));

    /// <summary>The word a clitic stands for wherever it stands (<c>n't</c>: not); null for 's and 'd, which can be two words, and for all others.</summary>
    public static string? FullForm(ReadOnlySpan<char> clitic)
    {
        if (clitic.Length == 3 && Is(clitic[2], 't'))
            return "not";
        return clitic.Length < 2 ? null : Lower(clitic[1]) switch
        {
            'l' => "will",
            'r' => "are",
            'v' => "have",
            'm' => "am",
            _ => null,
        };
    }

    /// <summary>What is left of an auxiliary before <c>n't</c>: <c>wo</c> is will; null where nothing was lost.</summary>
    public static string? FullFormBeforeNot(ReadOnlySpan<char> word) => word.Length switch
    {
        2 when word.Equals("ca", StringComparison.OrdinalIgnoreCase) => "can",
        2 when word.Equals("wo", StringComparison.OrdinalIgnoreCase) => "will",
        3 when word.Equals("sha", StringComparison.OrdinalIgnoreCase) => "shall",
        _ => null,
    };

    private static bool Is(char c, char lower) => (c | 0x20) == lower;

    private static char Lower(char c) => (char)(c | 0x20);
}
