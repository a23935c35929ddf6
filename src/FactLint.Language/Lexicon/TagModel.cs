using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace FactLint.Language.Lexicon;

/// <summary>
/// Weights of the tagger in flat arrays. The file: the number of features (4 bytes, little-endian); their hashes, ascending (4 bytes each); how many
/// weights each has (1 byte each); then the weights as pairs of a lane (<see cref="TagLanes"/>) and a signed weight (1 byte each); a word of the tag dictionary has one pair, its part of speech and 1.
/// </summary>
internal sealed class TagModel
{
    /// <summary>The parts of speech, none among them.</summary>
    public const int Parts = (int)PartOfSpeech.X + 1;

    // One bit stands for 4,096 hashes: most pairs of words were never seen, and this says so without a look at the large tables.
    private const int FilterBits = 20;

    private const int LengthBits = 6;

    private readonly byte[] _pairs;
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    // A hash (32 bits), where its weights start (26) and how many bytes they take (6), which is never 0 where a slot is taken.
    private readonly ulong[] _slots;
    private readonly int _shift;
    private readonly Vector256<short>[] _afterTags = new Vector256<short>[Parts * Parts];

    private TagModel(uint[] hashes, int[] starts, byte[] pairs)
    {
        _pairs = pairs;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)hashes.Length * 2 + 1);
        _shift = 32 - BitOperations.Log2((uint)size);
        _slots = new ulong[size];
        for (int i = 0; i < hashes.Length; i++)
        {
            uint bit = hashes[i] >> (32 - FilterBits);
            _filter[bit >> 6] |= 1UL << (int)(bit & 63);
            _slots[FreeSlot(hashes[i])] = (ulong)hashes[i] << 32 | (uint)starts[i] << LengthBits | (uint)(starts[i + 1] - starts[i]);
        }
        for (int i = 0; i < _afterTags.Length; i++)
            _afterTags[i] = ReadAfter((PartOfSpeech)(i / Parts), (PartOfSpeech)(i % Parts));
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

    /// <summary>Adds a feature's weights to the scores, one for each of <see cref="TagLanes"/>.</summary>
    public void AddTo(Span<short> scores, uint feature)
    {
        ReadOnlySpan<byte> row = RowOf(feature);
        for (int i = 0; i + 1 < row.Length; i += 2)
            scores[row[i]] += (sbyte)row[i + 1];
    }

    /// <summary>What the two parts of speech before a token say of it.</summary>
    public ref readonly Vector256<short> After(PartOfSpeech previous, PartOfSpeech beforeThat) => ref _afterTags[(int)previous * Parts + (int)beforeThat];

    /// <summary>The only part of speech of a feature of the tag dictionary; none when it is not there.</summary>
    public PartOfSpeech FixedTag(uint feature)
    {
        ReadOnlySpan<byte> row = RowOf(feature);
        return row.Length == 0 ? PartOfSpeech.None : (PartOfSpeech)row[0];
    }

    private Vector256<short> ReadAfter(PartOfSpeech previous, PartOfSpeech beforeThat)
    {
        Span<uint> features = stackalloc uint[TagFeatures.OfTagsCount];
        TagFeatures.FillTags(features, previous, beforeThat);
        return TagLanes.Sum(this, features);
    }

    private ReadOnlySpan<byte> RowOf(uint hash)
    {
        uint bit = hash >> (32 - FilterBits);
        if ((_filter[bit >> 6] >> (int)(bit & 63) & 1) == 0)
            return default;
        for (int place = PlaceOf(hash); _slots[place] is not 0 and var slot; place = (place + 1) & (_slots.Length - 1))
        {
            if ((uint)(slot >> 32) == hash)
                return _pairs.AsSpan((int)((uint)slot >> LengthBits), (int)slot & ((1 << LengthBits) - 1));
        }
        return default;
    }

    private int FreeSlot(uint hash)
    {
        int place = PlaceOf(hash);
        while (_slots[place] != 0)
            place = (place + 1) & (_slots.Length - 1);
        return place;
    }

    private int PlaceOf(uint hash) => (int)((hash * 0x9E3779B1) >> _shift);
}
