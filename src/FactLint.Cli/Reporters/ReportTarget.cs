using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>Where one report goes, and how it is asked to look.</summary>
/// <param name="Output">Bytes; the reporter flushes it and leaves it open.</param>
internal sealed record ReportTarget(Stream Output)
{
    /// <summary>Colour for a terminal.</summary>
    public bool Color { get; init; }

    /// <summary>Findings only: no summary.</summary>
    public bool Quiet { get; init; }

    /// <summary>Findings by rule as well.</summary>
    public bool Statistics { get; init; }

    /// <summary>Every rule of the run, engine rules first, then by id.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; init; } = [];

    /// <summary>The folder that relative paths start from; full, without a separator at its end.</summary>
    public string Root { get; init; } = "/";

    public string Version { get; init; } = "0.0.0";
}
