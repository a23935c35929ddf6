using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>The settings of each analyzer by its index, so that articles with the same settings share the look-ups.</summary>
internal sealed class ResolvedSettings(ImmutableArray<Analyzer> analyzers, RuleSettings settings)
{
    public ImmutableArray<Analyzer> Analyzers { get; } = analyzers;

    public ImmutableArray<Severity> Severities { get; } = [.. analyzers.Select(a => settings.SeverityOf(a.Rule))];

    public ImmutableArray<Scope> Scopes { get; } = [.. analyzers.Select(a => settings.ScopeOf(a.Rule))];
}
