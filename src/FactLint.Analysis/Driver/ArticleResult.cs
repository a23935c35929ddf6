using System.Collections.Immutable;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>Everything that is kept of an article after it was checked: small, so that a run can hold many.</summary>
public sealed class ArticleResult
{
    internal ArticleResult(ArticleInput input, Suppressions suppressions)
    {
        Document = input.Document;
        Settings = input.Settings;
        Suppressions = suppressions;
    }

    public DocumentKey Document { get; }

    /// <summary>Sorted by place, then rule. Suppressed ones are included and say so.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>By rule id; only rules that cross articles have any.</summary>
    public ImmutableArray<RuleClaim> Claims { get; internal init; } = [];

    /// <summary>False when the result may be forgotten before <see cref="AnalysisDriver.CheckCorpus"/>: it states nothing to compare and suppresses nothing.</summary>
    public bool MattersToCorpus => !Claims.IsEmpty || !Suppressions.IsEmpty;

    internal Suppressions Suppressions { get; }

    internal RuleSettings Settings { get; }

    /// <summary>A rule crashed on this article.</summary>
    public bool RuleCrashed => Diagnostics.Any(d => ReferenceEquals(d.Rule, EngineRules.RuleCrashed));
}
