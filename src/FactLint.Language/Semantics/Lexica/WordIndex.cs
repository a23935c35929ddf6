namespace FactLint.Language.Semantics.Lexica;

/// <summary>
/// Numbers a fixed list of words. Made for asking, most often in vain: the length, the first, the middle and the last letter of a word lead to
/// one place of a table that is mostly empty.
/// </summary>
internal sealed class WordIndex
{
    private readonly List<string> _words = [];
    private readonly StringComparison _comparison;
    private int[] _slots;

    /// <param name="capacity">About how many words there will be.</param>
    /// <param name="exactCase">False: small and capital letters are the same.</param>
    public WordIndex(int capacity, bool exactCase)
    {
        _comparison = exactCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        _slots = new int[SizeFor(capacity)];
    }

    public IReadOnlyList<string> Words => _words;

    /// <summary>The number of a word, counted from 0 in the order in which they were added; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return -1;
        int mask = _slots.Length - 1;
        for (int place = (int)Hash(word) & mask; _slots[place] != 0; place = (place + 1) & mask)
        {
            string known = _words[_slots[place] - 1];
            if (known.Length == word.Length && word.Equals(known, _comparison))
                return _slots[place] - 1;
        }
        return -1;
    }

    /// <summary>The number of a word, which is added when it is not there yet.</summary>
    public int Add(string word)
    {
        int known = Find(word);
        if (known >= 0)
            return known;
        _words.Add(word);
        if (SizeFor(_words.Count) > _slots.Length)
            Grow();
        else
            Put(_words.Count);
        return _words.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[SizeFor(_words.Count) * 2];
        for (int number = 1; number <= _words.Count; number++)
            Put(number);
    }

    private void Put(int number)
    {
        int mask = _slots.Length - 1, place = (int)Hash(_words[number - 1]) & mask;
        while (_slots[place] != 0)
            place = (place + 1) & mask;
        _slots[place] = number;
    }

    private static int SizeFor(int words) => Math.Max(8, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words * 4));

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint ends = Fold(word[0]) | Fold(word[^1]) << 16;
        uint inside = Fold(word[word.Length >> 1]) | Fold(word[word.Length >> 2]) << 16;
        uint hash = (ends * 0x9E3779B1) ^ ((inside + (uint)word.Length) * 0x85EBCA6B);
        return hash ^ (hash >> 15);
    }

    /// <summary>The same for letters that differ in case only.</summary>
    private static uint Fold(char c)
    {
        char large = c < 128 ? c : char.ToUpperInvariant(c);
        return large < 128 ? large | 0x20u : large;
    }
}
