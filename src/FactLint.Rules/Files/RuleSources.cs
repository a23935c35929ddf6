using System.Collections.Immutable;

namespace FactLint.Rules.Files;

/// <summary>What a rule set is made of.</summary>
public sealed record RuleSources
{
    /// <summary>Only the rules that come with the program.</summary>
    public static RuleSources ShippedOnly { get; } = new();

    /// <summary>True to start from the rules and lists that come with the program.</summary>
    public bool Shipped { get; init; } = true;

    /// <summary>The desk's own rule files. Their order does not matter.</summary>
    public ImmutableArray<RuleText> Rules { get; init; } = [];

    /// <summary>The desk's own word lists; one with the name of a shipped list replaces it, or changes it with <c>entries+</c> and <c>entries-</c>.</summary>
    public ImmutableArray<RuleText> Lists { get; init; } = [];

    /// <summary>True to look names and offices up in the rosters that come with the program too.</summary>
    public bool ShippedRosters { get; init; } = true;

    /// <summary>The desk's own rosters of people and offices, YAML or CSV.</summary>
    public ImmutableArray<RuleText> Rosters { get; init; } = [];
}
