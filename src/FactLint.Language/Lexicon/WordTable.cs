using System.Numerics;

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

    private readonly List<string> _words = [""];
    private readonly List<uint> _hashes = [0];

    // Open addressing, at most half full; 0 is an empty slot. Looking up a word of the text is most of what parsing does.
    private int[] _slots = new int[64];

    /// <summary>One more than the highest number given out: the size of an array indexed by word number.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a word, new if need be.</summary>
    public int Intern(string word)
    {
        uint hash = HashOf(word);
        int id = Find(word, hash);
        if (id != Unknown || word.Length == 0)
            return id;
        if (_words.Count * 2 >= _slots.Length)
            Grow();
        id = _words.Count;
        _words.Add(Normalize(word));
        _hashes.Add(hash);
        Place(id);
        return id;
    }

    /// <summary>The number of a word, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word) => word.Length is 0 or > LongestWord ? Unknown : Find(word, HashOf(word));

    /// <summary>The normalised word of a number; empty for <see cref="Unknown"/>.</summary>
    public string WordOf(int id) => _words[id];

    /// <summary>Lower case (invariant) with straight apostrophes: the form in which words are compared.</summary>
    public static string Normalize(string word) => string.Create(word.Length, word, static (key, from) => Normalize(from, key));

    /// <summary>Writes the normalised form of a word into <paramref name="key"/>, which has its length.</summary>
    internal static void Normalize(ReadOnlySpan<char> word, Span<char> key)
    {
        for (int i = 0; i < word.Length; i++)
            key[i] = Fold(word[i]);
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (int slot = FirstSlot(hash); _slots[slot] != Unknown; slot = (slot + 1) & (_slots.Length - 1))
        {
            int id = _slots[slot];
            if (_hashes[id] == hash && Matches(_words[id], word))
                return id;
        }
        return Unknown;
    }

    private static bool Matches(string key, ReadOnlySpan<char> word)
    {
        if (key.Length != word.Length)
            return false;
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] != Fold(word[i]))
                return false;
        }
        return true;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int id = 1; id < _words.Count; id++)
            Place(id);
    }

    private void Place(int id)
    {
        int slot = FirstSlot(_hashes[id]);
        while (_slots[slot] != Unknown)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = id;
    }

    private int FirstSlot(uint hash) => (int)(hash * 0x9E3779B1 >> (32 - BitOperations.Log2((uint)_slots.Length)));

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ Fold(c)) * 16777619;
        return hash;
    }

    private static char Fold(char c) => c is >= 'a' and <= 'z' ? c
        : c < 128 ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c
        : c is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(c);
}
