using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;

namespace FactLint.Cli.Running;

/// <summary>What <c>factlint check</c> was asked for, as it was written.</summary>
internal sealed record CheckRequest
{
    public required InputRequest Inputs { get; init; }

    public required ImmutableArray<ReportRequest> Reports { get; init; }

    /// <summary>Null when configuration decides.</summary>
    public Severity? FailOn { get; init; }

    public Severity MinSeverity { get; init; } = Severity.Info;

    public int? MaxWarnings { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>The memory to compare with; null when configuration decides.</summary>
    public string? MemoryFile { get; init; }

    public IReadOnlyList<string> Rules { get; init; } = [];

    public string? ConfigFile { get; init; }

    public bool NoConfig { get; init; }

    public string Color { get; init; } = "auto";

    public bool Quiet { get; init; }

    public bool Statistics { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>Apply the safe fixes to the files before the findings are reported.</summary>
    public bool Fix { get; init; }
}
