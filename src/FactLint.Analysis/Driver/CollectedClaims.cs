using System.Collections.Immutable;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>What one article states, for memory.</summary>
/// <param name="Claims">By rule, then as the rule stated them.</param>
/// <param name="Crashed">Rules that failed on the article; what they stated is left out.</param>
public sealed record CollectedClaims(ImmutableArray<RuleClaim> Claims, ImmutableArray<RuleDescriptor> Crashed);
