using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace FactLint.Rules.Rosters;

/// <summary>
/// Many entries as bytes, with an index of their names and offices: nothing is decoded until somebody asks for it. The shipped rosters are
/// kept in the program in this form, the desk's own are brought into it when they are read. The format is private to one build.
/// </summary>
internal sealed class RosterPack
{
    private readonly byte[] _bytes;
    private readonly uint[] _keys;
    private readonly int[] _owners;
    private readonly int[] _directory;
    private readonly int[] _offsets;
    private readonly int _shift;
    private readonly RosterEntry?[] _entries;
    private readonly bool _isShipped;

    private RosterPack(byte[] bytes, bool isShipped)
    {
        _bytes = bytes;
        _isShipped = isShipped;
        ReadOnlySpan<int> head = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(0, RosterPackWriter.HeaderLength));
        int entries = head[0], pairs = head[1], bits = head[2], at = head[3];
        _shift = 32 - bits;
        _offsets = Take<int>(ref at, entries);
        _directory = Take<int>(ref at, (1 << bits) + 1);
        _keys = Take<uint>(ref at, pairs);
        _owners = Take<int>(ref at, pairs);
        _entries = new RosterEntry?[entries];
    }

    public int Count => _entries.Length;

    /// <summary>The pack of some entries.</summary>
    public static RosterPack Of(IReadOnlyList<RosterEntry> entries) => new(RosterPackWriter.Write(entries), isShipped: false);

    /// <summary>A pack that was written while the program was built.</summary>
    public static RosterPack Read(Stream stream)
    {
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new RosterPack(bytes, isShipped: true);
    }

    /// <summary>Adds the numbers of the entries that a key may stand for; some may be others whose key is the same by chance.</summary>
    public void Find(uint key, List<int> into)
    {
        uint bucket = key >> _shift;
        for (int i = _directory[bucket]; i < _directory[bucket + 1]; i++)
        {
            if (_keys[i] == key && !into.Contains(_owners[i]))
                into.Add(_owners[i]);
        }
    }

    public bool Has(uint key)
    {
        uint bucket = key >> _shift;
        return _keys.AsSpan(_directory[bucket], _directory[bucket + 1] - _directory[bucket]).Contains(key);
    }

    /// <summary>An entry by number. Two threads may both decode it; they decode the same.</summary>
    public RosterEntry this[int number] => _entries[number] ??= Decode(number);

    private RosterEntry Decode(int number)
    {
        using var reader = new BinaryReader(new MemoryStream(_bytes, _offsets[number], _bytes.Length - _offsets[number], writable: false), Encoding.UTF8);
        var flags = (RosterEntryFlags)reader.ReadByte();
        return new RosterEntry(reader.ReadString())
        {
            IsShipped = _isShipped,
            IsOrganization = flags.HasFlag(RosterEntryFlags.Organization),
            IsRomanized = flags.HasFlag(RosterEntryFlags.Romanized),
            Variants = Texts(reader),
            Reject = Texts(reader),
            Country = Null(reader),
            Party = Null(reader),
            Source = Null(reader),
            Terms = Terms(reader),
        };
    }

    private static ImmutableArray<RosterTerm> Terms(BinaryReader reader)
    {
        var terms = ImmutableArray.CreateBuilder<RosterTerm>(reader.Read7BitEncodedInt());
        while (terms.Count < terms.Capacity)
        {
            terms.Add(new RosterTerm(reader.ReadString())
            {
                Of = Null(reader),
                Party = Null(reader),
                Source = Null(reader),
                From = Date(reader),
                To = Date(reader),
                AsOf = reader.Read7BitEncodedInt() is var day and not 0 ? DateOnly.FromDayNumber(day) : null,
                IsShared = reader.ReadBoolean(),
            });
        }
        return terms.MoveToImmutable();
    }

    private static RosterDate? Date(BinaryReader reader) =>
        reader.Read7BitEncodedInt() is var date and not 0 ? new RosterDate(date / 10_000, date / 100 % 100, date % 100) : null;

    private static ImmutableArray<string> Texts(BinaryReader reader)
    {
        var texts = ImmutableArray.CreateBuilder<string>(reader.Read7BitEncodedInt());
        while (texts.Count < texts.Capacity)
            texts.Add(reader.ReadString());
        return texts.MoveToImmutable();
    }

    private static string? Null(BinaryReader reader) => reader.ReadString() is { Length: > 0 } text ? text : null;

    private T[] Take<T>(ref int at, int count) where T : unmanaged
    {
        T[] taken = MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(at, count * sizeof(int))).ToArray();
        at += count * sizeof(int);
        return taken;
    }
}
