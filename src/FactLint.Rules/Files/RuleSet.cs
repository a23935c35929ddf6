using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;

namespace FactLint.Rules.Files;

/// <summary>Rules ready to run, and what was wrong with those that are not.</summary>
public sealed record RuleSet
{
    /// <summary>One per rule that could be read, switched on or not; by id.</summary>
    public required ImmutableArray<Analyzer> Analyzers { get; init; }

    /// <summary>The table in which the analyzers' words are numbered; give it to the driver.</summary>
    public required WordTable Words { get; init; }

    /// <summary>By file, then place. A rule with an error is left out; the others run.</summary>
    public required ImmutableArray<LoadError> Errors { get; init; }

    /// <summary>What the rules' files say; by id.</summary>
    public required ImmutableArray<RuleDefinition> Definitions { get; init; }

    /// <summary>The word lists that the rules were compiled with, by name.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<string>> Lists { get; init; }

    /// <summary>By id.</summary>
    public ImmutableArray<RuleDescriptor> Descriptors => [.. Analyzers.Select(a => a.Rule)];
}
