namespace FactLint.Language.Lexicon;

/// <summary>
/// How common a word form is in English: the base-2 logarithm, rounded down, of its count in the 200,000 words of UD English EWT (train).
/// A contraction's parts count as they are split: <c>n't</c>, <c>'s</c>. Made by <c>count-words</c> of tests/FactLint.Evaluation, read from a resource on first use; safe from any thread.
/// </summary>
public static class WordFrequency
{
    private static readonly Dictionary<string, byte> _levels = Read();

    private static readonly Dictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> _lookup = _levels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>0 for a rare or unknown word, up to about 13 for <c>the</c>. Case and the shape of the apostrophe do not count.</summary>
    public static int Of(string word) => Of(word.AsSpan());

    /// <inheritdoc cref="Of(string)"/>
    public static int Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 32)
            return 0;
        Span<char> key = stackalloc char[word.Length];
        WordTable.Normalize(word, key);
        return _lookup.TryGetValue(key, out byte level) ? level : 0;
    }

    // A line is a level and the words on it.
    private static Dictionary<string, byte> Read()
    {
        using Stream stream = typeof(WordFrequency).Assembly.GetManifestResourceStream("word-frequency.txt")!;
        using var reader = new StreamReader(stream);
        ReadOnlySpan<char> rest = reader.ReadToEnd();
        var levels = new Dictionary<string, byte>(2600, StringComparer.Ordinal);
        byte level = 0;
        foreach (Range range in rest.SplitAny(' ', '\n'))
        {
            ReadOnlySpan<char> part = rest[range];
            if (part.Length > 0 && char.IsAsciiDigit(part[0]))
                level = byte.Parse(part, System.Globalization.CultureInfo.InvariantCulture);
            else if (part.Length > 0)
                levels.Add(part.ToString(), level);
        }
        return levels;
    }
}
