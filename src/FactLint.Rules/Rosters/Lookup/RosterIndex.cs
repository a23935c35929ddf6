using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters.Lookup;

/// <summary>
/// Finds names and office holders in all rosters of a run: the desk's own first, then those that come with the program, which are not even
/// read until somebody asks. Safe from any thread. A look-up takes a few hash probes, whatever the number of names.
/// </summary>
internal sealed class RosterIndex
{
    /// <summary>More entries under one key than these are not looked through: no name is that common.</summary>
    private const int MostCandidates = 256;

    private readonly RosterPack? _own;
    private readonly bool _withShipped;
    private readonly bool _hasSingleWords;

    public RosterIndex(ImmutableArray<RosterEntry> own, bool withShipped)
    {
        _own = own.IsEmpty ? null : RosterPack.Of(own);
        _withShipped = withShipped;
        _hasSingleWords = own.Any(e => !e.Name.Contains(' '));
    }

    public static RosterIndex Empty { get; } = new([], withShipped: false);

    public bool IsEmpty => _own is null && !_withShipped;

    /// <summary>Some roster spells a name of these letters, rightly or as one to reject.</summary>
    public bool Knows(NameWords name) => Has(RosterKey.Whole(name.Letters));

    /// <summary>The entries that have a spelling of the same letters.</summary>
    public IEnumerable<RosterEntry> Exactly(NameWords name) => Entries([RosterKey.Whole(name.Letters)]);

    /// <summary>The entries whose spelling may be a slip away; to be compared one by one.</summary>
    public IEnumerable<RosterEntry> Near(NameWords name)
    {
        if (name.Count == 1)
            return Entries(_hasSingleWords ? [RosterKey.Whole(name.Letters), RosterKey.Sound(name.Letters), .. Slips(name.Letters)] : [RosterKey.Sound(name.Letters)]);
        ReadOnlySpan<uint> keys =
        [
            RosterKey.Whole(name.Letters), RosterKey.Sound(name.Letters), RosterKey.Surname(name.First, name.Last),
            RosterKey.Head(name.First, name.Rest), RosterKey.Tail(name.First, name.Rest),
        ];
        return HasAny(keys) ? Entries(keys.ToArray()) : [];
    }

    /// <summary>True when the desk has a roster of its own.</summary>
    public bool HasOwn => _own is not null;

    /// <summary>The people with a surname who hold or held an office.</summary>
    public IEnumerable<RosterEntry> WithSurname(NameWords surname) => Entries([RosterKey.Last(surname.Last)]);

    /// <summary>All who hold or held an office of a country or body, in words of any text.</summary>
    public IEnumerable<RosterEntry> Holders(string office, string of)
    {
        (string word, string? body) = OfficeNames.Canonical(office, of);
        return Entries([RosterKey.Office(word, body!)]);
    }

    private bool Has(uint key) => (_own?.Has(key) ?? false) || (_withShipped && ShippedPack.Rosters.Has(key));

    private bool HasAny(ReadOnlySpan<uint> keys)
    {
        foreach (uint key in keys)
        {
            if (Has(key))
                return true;
        }
        return false;
    }

    private IEnumerable<RosterEntry> Entries(uint[] keys)
    {
        if (_own is not null)
        {
            foreach (RosterEntry entry in Entries(_own, keys))
                yield return entry;
        }
        if (!_withShipped)
            yield break;
        foreach (RosterEntry entry in Entries(ShippedPack.Rosters, keys))
            yield return entry;
    }

    private static IEnumerable<RosterEntry> Entries(RosterPack pack, uint[] keys)
    {
        List<int>? found = null;
        foreach (uint key in keys)
        {
            if (pack.Has(key))
                pack.Find(key, found ??= []);
        }
        for (int i = 0; found is not null && i < Math.Min(found.Count, MostCandidates); i++)
            yield return pack[found[i]];
    }

    /// <summary>The keys of all words one slip away. Some 500 of a word, so it is asked for single words only, which are few.</summary>
    private static IEnumerable<uint> Slips(string letters)
    {
        for (int i = 0; i < letters.Length; i++)
            yield return RosterKey.Whole(letters.Remove(i, 1));
        for (int i = 0; i + 1 < letters.Length; i++)
            yield return RosterKey.Whole(string.Concat(letters.AsSpan(0, i), [letters[i + 1], letters[i]], letters.AsSpan(i + 2)));
        foreach (char letter in "abcdefghijklmnopqrstuvwxyz")
        {
            for (int i = 0; i <= letters.Length; i++)
                yield return RosterKey.Whole(letters.Insert(i, letter.ToString()));
            for (int i = 1; i < letters.Length; i++)
                yield return RosterKey.Whole(string.Concat(letters.AsSpan(0, i), [letter], letters.AsSpan(i + 1)));
        }
    }
}
