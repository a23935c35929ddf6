using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;

namespace FactLint.Cli.Reporters;

/// <summary>What is known once all articles were checked.</summary>
internal sealed record RunSummary
{
    /// <summary>Articles checked.</summary>
    public required int Files { get; init; }

    /// <summary>Findings that take several articles.</summary>
    public ImmutableArray<Diagnostic> CorpusFindings { get; init; } = [];

    public required FindingCounts Counts { get; init; }

    public ImmutableArray<SkippedInput> Skipped { get; init; } = [];

    /// <summary>Mistakes in rule, list, roster and configuration files.</summary>
    public ImmutableArray<LoadError> LoadErrors { get; init; } = [];

    /// <summary>The run was stopped before its end; what is reported is what was finished.</summary>
    public bool Interrupted { get; init; }

    public int ExitCode { get; init; }
}
