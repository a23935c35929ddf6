using System.Collections.Immutable;

namespace FactLint.Rules.Rosters;

/// <summary>One roster as read: people and organisations in file order.</summary>
/// <param name="Path">As shown in errors.</param>
/// <param name="Entries">In file order.</param>
public sealed record RosterFile(string Path, ImmutableArray<RosterEntry> Entries)
{
    /// <summary>The day the roster was last checked as a whole: open terms are good up to it.</summary>
    public DateOnly? AsOf { get; init; }

    public string? Source { get; init; }
}
