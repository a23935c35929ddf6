using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;

namespace FactLint.Analysis.Corpus;

/// <summary>All articles of a run as a rule sees them: the claims the rule itself collected.</summary>
public sealed class CorpusContext(ImmutableArray<Claim> claims, AnalysisOptions options, Action<CorpusDetection> report)
{
    /// <summary>In the order of the articles, then of their place.</summary>
    public ImmutableArray<Claim> Claims { get; } = claims;

    public AnalysisOptions Options { get; } = options;

    public void Report(CorpusDetection detection) => report(detection);
}
