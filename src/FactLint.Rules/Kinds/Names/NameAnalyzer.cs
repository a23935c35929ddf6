using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Rules.Kinds.Names;

/// <summary>Runs the checks of one rule of kind <c>name</c>.</summary>
internal sealed class NameAnalyzer : Analyzer
{
    private readonly ImmutableArray<NameCheck> _checks;

    public NameAnalyzer(RuleDescriptor rule, ImmutableArray<NameCheck> checks) : base(rule)
    {
        _checks = checks;
        Trigger = checks.All(c => c.Words.Any())
            ? Trigger.ArticleWith(checks.SelectMany(c => c.Words))
            : Trigger.EveryArticle("any article may name a person twice");
    }

    public override Trigger Trigger { get; }

    public override bool CrossesArticles => _checks.Any(c => c.CrossesArticles);

    /// <summary>Memory keeps every name by itself, and is asked by name.</summary>
    public override bool IsKept(string attribute) => false;

    public override void AnalyzeArticle(ArticleContext context)
    {
        foreach (NameCheck check in _checks)
            check.AnalyzeArticle(context);
    }

    public override void CollectClaims(ClaimContext context)
    {
        foreach (NameCheck check in _checks)
            check.CollectClaims(context);
    }

    public override void AnalyzeCorpus(CorpusContext context)
    {
        foreach (NameCheck check in _checks)
            check.AnalyzeCorpus(context);
    }
}
