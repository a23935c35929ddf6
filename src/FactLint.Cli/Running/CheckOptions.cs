using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Running;

/// <summary>What decides which findings are reported, and how the run ends.</summary>
internal sealed record CheckOptions
{
    /// <summary>Findings below it are neither reported nor counted.</summary>
    public Severity MinSeverity { get; init; } = Severity.Info;

    /// <summary>The lowest severity that fails the run; <see cref="Severity.Off"/> for none.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>More warnings than this fail the run; null for any number.</summary>
    public int? MaxWarnings { get; init; }

    public int Threads { get; init; } = 1;
}
