using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;

namespace FactLint.Analysis.Diagnostics;

/// <summary>The constant half of a finding: everything about a rule that does not depend on the article. Stored once per rule.</summary>
public sealed record RuleDescriptor
{
    /// <summary>Permanent, never reused: <c>FL4001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The slug: <c>withheld-detail</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The folder: <c>referents</c>.</summary>
    public required string Category { get; init; }

    public required string Title { get; init; }

    /// <summary>The severity without any configuration; <see cref="Severity.Off"/> when the rule waits to be switched on.</summary>
    public required Severity DefaultSeverity { get; init; }

    /// <summary>The severity the rule has when it is switched on by name, without saying how severe; never <see cref="Severity.Off"/>.</summary>
    public Severity EnabledSeverity { get; init; } = Severity.Warning;

    /// <summary>What is wrong and what to do, with <c>{named}</c> places for arguments.</summary>
    public required string Message { get; init; }

    public string Why { get; init; } = "";

    public string Advice { get; init; } = "";

    /// <summary>The standards and handbooks the rule comes from.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Other names that select the rule, such as <c>ref.withheld-detail</c>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>
    /// Rules that say the same with better proof, by any name that selects them: where one of them reports the same words in the same article, the heavier
    /// finding stays, and at equal weight that of the other rule.
    /// </summary>
    public ImmutableArray<string> YieldsTo { get; init; } = [];

    /// <summary>True for a rule that is still on trial: it never runs unless it is named.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Where the rule looks, unless configuration says otherwise.</summary>
    public Scope Scope { get; init; } = Scope.Default;

    /// <summary>The file the rule was read from, as given to the reader; empty for engine rules.</summary>
    public string Origin { get; init; } = "";

    /// <summary>True when a selector (id, name, alias or category; case ignored) means this rule.</summary>
    public bool IsSelectedBy(string selector) =>
        Same(selector, Id) || Same(selector, Name) || Same(selector, Category) || Same(selector, $"{Category}.{Name}") || Aliases.Any(a => Same(selector, a));

    public override string ToString() => $"{Id} {Name}";

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
