namespace FactLint.Language.Lexicon;

/// <summary>
/// Numbers for words, so that rules compare numbers and not strings. Rules intern their words first; parsing only looks up,
/// so no article, however strange, makes the table grow. Words are compared without case and with <c>’</c> read as <c>'</c>.
/// Interning is for one thread, before the table is shared; look-ups are safe from any thread after that.
/// </summary>
public sealed class WordTable
{
    /// <summary>The number of every word the table does not hold.</summary>
    public const int Unknown = 0;

    private const int LongestWord = 128;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [""];

    public WordTable() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One more than the highest number given out: the size of an array indexed by word number.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a word, new if need be.</summary>
    public int Intern(string word)
    {
        string key = Normalize(word);
        if (_ids.TryGetValue(key, out int id))
            return id;
        id = _words.Count;
        _ids.Add(key, id);
        _words.Add(key);
        return id;
    }

    /// <summary>The number of a word, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
            return Unknown;
        Span<char> key = stackalloc char[word.Length];
        Normalize(word, key);
        return _lookup.TryGetValue(key, out int id) ? id : Unknown;
    }

    /// <summary>The normalised word of a number; empty for <see cref="Unknown"/>.</summary>
    public string WordOf(int id) => _words[id];

    /// <summary>Lower case (invariant) with straight apostrophes: the form in which words are compared.</summary>
    public static string Normalize(string word) => string.Create(word.Length, word, static (key, from) =>
    {
        for (int i = 0; i < key.Length; i++)
            key[i] = Fold(from[i]);
    });

    /// <summary>Writes the normalised form of a word into <paramref name="key"/>, which has its length.</summary>
    internal static void Normalize(ReadOnlySpan<char> word, Span<char> key)
    {
        for (int i = 0; i < word.Length; i++)
            key[i] = Fold(word[i]);
    }

    private static char Fold(char c) => c is >= 'a' and <= 'z' ? c : c is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(c);
}
