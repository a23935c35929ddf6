using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;

namespace FactLint.Analysis.Corpus;

/// <summary>All articles of a run as a rule sees them: the claims the rule itself collected, and those that memory recalls of the same subjects.</summary>
public sealed class CorpusContext(ImmutableArray<Claim> claims, AnalysisOptions options, Action<CorpusDetection> report)
{
    /// <summary>In the order of the articles, then of their place; behind them what memory recalls.</summary>
    public ImmutableArray<Claim> Claims { get; } = claims;

    /// <summary>What was published before, without the articles of the run; null when the run has no memory.</summary>
    public IDeskMemory? Memory { get; init; }

    public AnalysisOptions Options { get; } = options;

    public void Report(CorpusDetection detection) => report(detection);
}
