using System.Buffers.Binary;

namespace FactLint.Language.Lexicon;

/// <summary>
/// The names that are known beforehand: given names, surnames, places and bodies, and the plain words of English. A table of 32-bit hashes, made by
/// <c>pack-gazetteer</c> of tests/FactLint.Evaluation from the lists in <c>Lexicon/Gazetteer</c>; read in place from a resource on first use, without
/// allocation; safe from any thread. Two words may share a hash (about one unknown word in 150,000 is taken for a known one).
/// </summary>
internal static class Gazetteer
{
    /// <summary>The most words an entry has.</summary>
    public const int LongestEntry = 6;

    /// <summary>The hash of no words yet.</summary>
    public const uint Empty = 2166136261;

    // The file: the number of slots, a power of two (4 bytes, little-endian); the hashes (4 bytes each); the classes (2 bytes each), 0 for a free slot.
    private static readonly byte[] _table = Read();

    private static readonly int _slots = BinaryPrimitives.ReadInt32LittleEndian(_table);

    /// <summary>The classes of a word in exact case, and whether it is a plain word in small letters.</summary>
    public static NameClass Of(ReadOnlySpan<char> word)
    {
        NameClass exact = Find(Add(Empty, word));
        if (char.IsUpper(word[0]))
            exact = (exact & ~NameClass.Word) | (Find(AddLower(Empty, word)) & NameClass.Word);
        return exact;
    }

    /// <summary>The classes of a run of words whose hash was added up with <see cref="Add"/> and <see cref="AddSpace"/>.</summary>
    public static NameClass Find(uint hash)
    {
        hash = Finish(hash);
        int mask = _slots - 1;
        for (int slot = (int)(hash & (uint)mask); ; slot = (slot + 1) & mask)
        {
            var found = (NameClass)BinaryPrimitives.ReadUInt16LittleEndian(_table.AsSpan(4 + _slots * 4 + slot * 2));
            if (found == NameClass.None || BinaryPrimitives.ReadUInt32LittleEndian(_table.AsSpan(4 + slot * 4)) == hash)
                return found;
        }
    }

    public static uint Add(uint hash, ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            hash = Mix(hash, c);
        return hash;
    }

    public static uint AddSpace(uint hash) => Mix(hash, ' ');

    /// <summary>As <see cref="Add"/>, with a capital first and small letters after it: how a name written in capitals is looked up.</summary>
    public static uint AddTitleCase(uint hash, ReadOnlySpan<char> word) => AddLower(Mix(hash, word[0]), word[1..]);

    /// <summary>Spreads the bits (the finisher of MurmurHash3).</summary>
    public static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    public static uint AddLower(uint hash, ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            hash = Mix(hash, char.ToLowerInvariant(c));
        return hash;
    }

    private static uint Mix(uint hash, char c) => (hash ^ (c == '’' ? '\'' : c)) * 16777619;

    private static byte[] Read()
    {
        using Stream stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("gazetteer.bin")!;
        var table = new byte[stream.Length];
        stream.ReadExactly(table);
        return table;
    }
}
