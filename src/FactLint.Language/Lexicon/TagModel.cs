using System.Buffers.Binary;
using System.Numerics;

namespace FactLint.Language.Lexicon;

/// <summary>
/// Weights of the tagger in flat arrays. The file: the number of features (4 bytes, little-endian); their hashes, ascending (4 bytes each); how many
/// weights each has (1 byte each); then the weights as pairs of a part of speech and a signed weight (1 byte each).
/// </summary>
internal sealed class TagModel
{
    private readonly uint[] _hashes;
    private readonly int[] _starts;
    private readonly byte[] _pairs;
    private readonly int[] _slots;
    private readonly int _shift;

    private TagModel(uint[] hashes, int[] starts, byte[] pairs)
    {
        _hashes = hashes;
        _starts = starts;
        _pairs = pairs;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)hashes.Length * 2 + 1);
        _shift = 32 - BitOperations.Log2((uint)size);
        _slots = new int[size];
        for (int i = 0; i < hashes.Length; i++)
            _slots[FreeSlot(hashes[i])] = i + 1;
    }

    /// <summary>Reads a model; the stream is trusted: it is a resource of this assembly or was just written.</summary>
    public static TagModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        byte[] count = reader.ReadBytes(4);
        int features = BinaryPrimitives.ReadInt32LittleEndian(count);
        byte[] keys = reader.ReadBytes(features * 4), lengths = reader.ReadBytes(features);
        var hashes = new uint[features];
        var starts = new int[features + 1];
        for (int i = 0; i < features; i++)
        {
            hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(keys.AsSpan(i * 4));
            starts[i + 1] = starts[i] + lengths[i] * 2;
        }
        return new TagModel(hashes, starts, reader.ReadBytes(starts[features]));
    }

    /// <summary>Adds a feature's weights to the scores of the parts of speech.</summary>
    public void AddTo(Span<int> scores, uint feature)
    {
        ReadOnlySpan<byte> row = RowOf(feature);
        for (int i = 0; i + 1 < row.Length; i += 2)
            scores[row[i]] += (sbyte)row[i + 1];
    }

    /// <summary>The only part of speech of a feature of the tag dictionary; none when it is not there.</summary>
    public PartOfSpeech FixedTag(uint feature)
    {
        ReadOnlySpan<byte> row = RowOf(feature);
        return row.Length == 0 ? PartOfSpeech.None : (PartOfSpeech)row[0];
    }

    private ReadOnlySpan<byte> RowOf(uint hash)
    {
        for (int slot = SlotOf(hash); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int i = _slots[slot] - 1;
            if (_hashes[i] == hash)
                return _pairs.AsSpan(_starts[i], _starts[i + 1] - _starts[i]);
        }
        return default;
    }

    private int FreeSlot(uint hash)
    {
        int slot = SlotOf(hash);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private int SlotOf(uint hash) => (int)((hash * 0x9E3779B1) >> _shift);
}
