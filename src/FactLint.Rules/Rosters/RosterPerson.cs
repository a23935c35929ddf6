using System.Collections.Immutable;

namespace FactLint.Rules.Rosters;

/// <summary>A person whose name the desk has checked.</summary>
/// <param name="Name">The right spelling, in full.</param>
public sealed record RosterPerson(string Name)
{
    /// <summary>Other spellings that are right too.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Spellings that are known to be wrong.</summary>
    public ImmutableArray<string> Reject { get; init; } = [];

    /// <summary>The country of the person's office, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The person's office in lower case, or null.</summary>
    public string? Office { get; init; }
}
