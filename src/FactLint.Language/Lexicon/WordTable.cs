using System.Runtime.CompilerServices;

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

    // Open addressing, at most half full. Looking up a word of the text is most of what parsing does, so a look-up touches little memory:
    // hash and number in one slot, the words' characters in one array.
    private Slot[] _slots = new Slot[64];
    private char[] _keys = new char[256];
    private int[] _ends = new int[32];

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
        Append(_words[id], id);
        Place(_slots, new Slot(hash, id));
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
        Slot[] slots = _slots;
        for (uint at = hash; ; at++)
        {
            Slot slot = slots[at & (uint)(slots.Length - 1)];
            if (slot.Id == Unknown || (slot.Hash == hash && IsKey(slot.Id, word)))
                return slot.Id;
        }
    }

    private bool IsKey(int id, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> key = _keys.AsSpan(_ends[id - 1].._ends[id]);
        return word.SequenceEqual(key) || (word.Length == key.Length && IsFolded(word, key));
    }

    private static bool IsFolded(ReadOnlySpan<char> word, ReadOnlySpan<char> key)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != key[i])
                return false;
        }
        return true;
    }

    private void Append(string key, int id)
    {
        int start = _ends[id - 1];
        if (id == _ends.Length)
            Array.Resize(ref _ends, 2 * id);
        while (start + key.Length > _keys.Length)
            Array.Resize(ref _keys, 2 * _keys.Length);
        key.CopyTo(0, _keys, start, key.Length);
        _ends[id] = start + key.Length;
    }

    private void Grow()
    {
        var slots = new Slot[_slots.Length * 2];
        foreach (Slot slot in _slots)
        {
            if (slot.Id != Unknown)
                Place(slots, slot);
        }
        _slots = slots;
    }

    private static void Place(Slot[] slots, Slot slot)
    {
        uint at = slot.Hash;
        while (slots[at & (uint)(slots.Length - 1)].Id != Unknown)
            at++;
        slots[at & (uint)(slots.Length - 1)] = slot;
    }

    // FNV-1a over the folded characters, its high half mixed in because slots are picked by the low bits.
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ Fold(c)) * 16777619;
        return hash ^ (hash >> 15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char c) => c is >= 'a' and <= 'z' ? c
        : c < 128 ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c
        : c is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(c);

    private readonly record struct Slot(uint Hash, int Id);
}
