namespace FactLint.Language.Lexicon;

/// <summary>What the tagger sees of one token: hashes of its lower-case letters and of parts of them, and its shape.</summary>
internal readonly record struct TagCue(uint Word, uint Suffix1, uint Suffix2, uint Suffix3, uint Suffix4, uint Prefix, uint Shape)
{
    private const uint Seed = 2166136261;

    /// <summary>What stands before and after a sentence.</summary>
    public static TagCue Edge { get; } = new(1, 1, 1, 1, 1, 1, 1);

    public static TagCue Of(ReadOnlySpan<char> text)
    {
        uint word = Seed;
        foreach (char c in text)
            word = Add(word, Fold(c));
        return new TagCue(word, Suffix(text, 1), Suffix(text, 2), Suffix(text, 3), Suffix(text, 4), PrefixOf(text), ShapeOf(text));
    }

    private static uint Suffix(ReadOnlySpan<char> text, int length)
    {
        uint hash = Seed;
        for (int i = Math.Max(0, text.Length - length); i < text.Length; i++)
            hash = Add(hash, Fold(text[i]));
        return hash;
    }

    private static uint PrefixOf(ReadOnlySpan<char> text)
    {
        uint hash = Seed;
        for (int i = 0; i < Math.Min(3, text.Length); i++)
            hash = Add(hash, Fold(text[i]));
        return hash;
    }

    // Bits: first letter capital, any other capital, lower case, digit, hyphen, period inside, at sign or slash, one unit long.
    private static uint ShapeOf(ReadOnlySpan<char> text)
    {
        uint shape = char.IsUpper(text[0]) ? 1u : 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            shape |= char.IsLower(c) ? 4u : char.IsUpper(c) ? i > 0 ? 2u : 0 : char.IsDigit(c) ? 8u : c switch
            {
                '-' => 16,
                '.' => i > 0 ? 32u : 0,
                '@' or '/' => 64,
                _ => 128,
            };
        }
        return shape | (text.Length == 1 ? 256u : 0);
    }

    private static uint Add(uint hash, char c) => (hash ^ c) * 16777619;

    // Digits are all one, and so are the shapes of quotation marks.
    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= '0' and <= '9' => '0',
        '’' or '‘' or '`' or 'ʼ' => '\'',
        '“' or '”' => '"',
        _ => char.ToLowerInvariant(c),
    };
}
