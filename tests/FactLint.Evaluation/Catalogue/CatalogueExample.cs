using System.Collections.Immutable;

namespace FactLint.Evaluation.Catalogue;

/// <summary>One sentence of the catalogue that a rule must, or must not, find something in.</summary>
internal sealed record CatalogueExample
{
    public required string Rule { get; init; }

    public required bool Fires { get; init; }

    /// <summary>As it stands in the catalogue, context and commentary included.</summary>
    public required string Raw { get; init; }

    public string? Headline { get; init; }

    /// <summary>Empty when the example describes a text instead of giving it.</summary>
    public ImmutableArray<string> Paragraphs { get; init; } = [];

    /// <summary>The same with “…” read as words left out inside a sentence; empty where it can only stand between sentences.</summary>
    public ImmutableArray<string> Joined { get; init; } = [];

    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    /// <summary>The texts of other articles of the same run.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Names on the desk's roster.</summary>
    public ImmutableArray<string> Roster { get; init; } = [];

    /// <summary>Why it cannot be run, or null.</summary>
    public string? Skipped { get; init; }
}
