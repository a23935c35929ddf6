namespace FactLint.Rules.Rosters;

/// <summary>The first byte of an entry in a <see cref="RosterPack"/>.</summary>
[Flags]
internal enum RosterEntryFlags : byte
{
    None = 0,
    Organization = 1,
    Romanized = 2,
}
