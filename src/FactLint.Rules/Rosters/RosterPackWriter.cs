using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace FactLint.Rules.Rosters;

/// <summary>Writes what <see cref="RosterPack"/> reads: a header, the entries, then an index of their keys in buckets.</summary>
internal static class RosterPackWriter
{
    public const int HeaderLength = 4 * sizeof(int);

    public static byte[] Write(IReadOnlyList<RosterEntry> entries)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        stream.Position = HeaderLength;
        int[] offsets = new int[entries.Count];
        var keys = new List<(uint Key, int Owner)>(entries.Count * 6);
        for (int i = 0; i < entries.Count; i++)
        {
            offsets[i] = (int)stream.Position;
            Write(writer, entries[i]);
            AddKeys(entries[i], i, keys);
        }
        while (stream.Position % sizeof(int) != 0)
            writer.Write((byte)0);
        int index = (int)stream.Position;
        int bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, keys.Count)), 1, 22);
        Write(writer, offsets);
        WriteBuckets(writer, keys, bits);
        stream.Position = 0;
        Write<int>(writer, [entries.Count, keys.Count, bits, index]);
        return stream.ToArray();
    }

    private static void AddKeys(RosterEntry entry, int owner, List<(uint, int)> keys)
    {
        foreach (string form in RosterForms.Right(entry))
        {
            if (NameWords.Of(form) is not { } words)
                continue;
            keys.Add((RosterKey.Whole(words.Letters), owner));
            keys.Add((RosterKey.Sound(words.Letters), owner));
            if (!entry.Terms.IsEmpty)
                keys.Add((RosterKey.Last(words.Last), owner));
            if (words.Count == 1)
                continue;
            keys.Add((RosterKey.Surname(words.First, words.Last), owner));
            keys.Add((RosterKey.Head(words.First, words.Rest), owner));
            keys.Add((RosterKey.Tail(words.First, words.Rest), owner));
        }
        foreach (string form in entry.Reject)
        {
            if (NameWords.Of(form) is { } words)
                keys.Add((RosterKey.Whole(words.Letters), owner));
        }
        foreach (RosterTerm term in entry.Terms)
        {
            if (OfficeNames.Canonical(term.Office, term.Of) is (var office, { } of))
                keys.Add((RosterKey.Office(office, of), owner));
        }
    }

    // A counting sort by the high bits: each bucket holds a few keys in the order of their owners.
    private static void WriteBuckets(BinaryWriter writer, List<(uint Key, int Owner)> keys, int bits)
    {
        int[] directory = new int[(1 << bits) + 1];
        foreach ((uint key, _) in keys)
            directory[(key >> (32 - bits)) + 1]++;
        for (int i = 1; i < directory.Length; i++)
            directory[i] += directory[i - 1];
        int[] next = directory[..^1];
        uint[] sorted = new uint[keys.Count];
        int[] owners = new int[keys.Count];
        foreach ((uint key, int owner) in keys)
        {
            int at = next[key >> (32 - bits)]++;
            sorted[at] = key;
            owners[at] = owner;
        }
        Write(writer, directory);
        Write(writer, sorted);
        Write(writer, owners);
    }

    private static void Write(BinaryWriter writer, RosterEntry entry)
    {
        RosterEntryFlags flags = (entry.IsOrganization ? RosterEntryFlags.Organization : 0) | (entry.IsRomanized ? RosterEntryFlags.Romanized : 0);
        writer.Write((byte)flags);
        writer.Write(entry.Name);
        Write(writer, entry.Variants);
        Write(writer, entry.Reject);
        writer.Write(entry.Country ?? "");
        writer.Write(entry.Party ?? "");
        writer.Write(entry.Source ?? "");
        writer.Write7BitEncodedInt(entry.Terms.Length);
        foreach (RosterTerm term in entry.Terms)
        {
            writer.Write(term.Office);
            writer.Write(term.Of ?? "");
            writer.Write(term.Party ?? "");
            writer.Write(term.Source ?? "");
            writer.Write7BitEncodedInt(Number(term.From));
            writer.Write7BitEncodedInt(Number(term.To));
            writer.Write7BitEncodedInt(term.AsOf?.DayNumber ?? 0);
            writer.Write(term.IsShared);
        }
    }

    private static int Number(RosterDate? date) => date is { } d ? (d.Year * 10_000) + (d.Month * 100) + d.Day : 0;

    private static void Write(BinaryWriter writer, ImmutableArray<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Length);
        foreach (string text in texts)
            writer.Write(text);
    }

    private static void Write<T>(BinaryWriter writer, T[] values) where T : unmanaged => writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
}
