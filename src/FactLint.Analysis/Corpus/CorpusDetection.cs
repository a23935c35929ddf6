using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Corpus;

/// <summary>What an analyzer reports across articles: the claim to mark and the claims that stand against it.</summary>
public sealed record CorpusDetection(Claim Claim)
{
    public ImmutableDictionary<string, string> Arguments { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<(Claim Claim, string Label)> Related { get; init; } = [];

    /// <summary>A proposal to replace the claim's whole text; null for none.</summary>
    public string? Replacement { get; init; }

    public Severity AtMost { get; init; } = Severity.Error;
}
