using System.Collections.Immutable;

namespace FactLint.Rules.Rosters;

/// <summary>A person or an organisation whose name somebody has checked.</summary>
/// <param name="Name">The right spelling, in full.</param>
public sealed record RosterEntry(string Name)
{
    public bool IsOrganization { get; init; }

    /// <summary>Other spellings that are right too.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Spellings that are known to be wrong.</summary>
    public ImmutableArray<string> Reject { get; init; } = [];

    /// <summary>The country the person is of, by its usual English name, or null.</summary>
    public string? Country { get; init; }

    public string? Party { get; init; }

    /// <summary>In file order.</summary>
    public ImmutableArray<RosterTerm> Terms { get; init; } = [];

    /// <summary>Where the name was checked, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Tells two people of one name apart; null when there is only one.</summary>
    public string? Id { get; init; }

    /// <summary>The name comes from another script and is spelled in several ways that sound alike, none of them wrong.</summary>
    public bool IsRomanized { get; init; }

    /// <summary>It came with the program, and is not the desk's own choice of spelling.</summary>
    public bool IsShipped { get; init; }

    /// <summary>The line of the file it stands on, 1-based; 0 when it was not read from one.</summary>
    public int Line { get; init; }

    public int Column { get; init; }
}
