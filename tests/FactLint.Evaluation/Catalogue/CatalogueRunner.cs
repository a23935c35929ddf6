using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Files;

namespace FactLint.Evaluation.Catalogue;

/// <summary>Runs examples through the engine, each with its own rule alone.</summary>
internal sealed class CatalogueRunner(RuleSources sources)
{
    public RuleSet Rules { get; } = RuleCatalog.Load(sources);

    public bool Knows(string rule) => Rules.Descriptors.Any(r => r.IsSelectedBy(rule));

    /// <summary>An example that must fire may do so with its “…” between sentences or inside one.</summary>
    public CatalogueOutcome Run(CatalogueExample example)
    {
        CatalogueOutcome outcome = RunOnce(example);
        return example.Fires && outcome.Findings.IsEmpty && !example.Joined.IsEmpty ? RunOnce(example with { Paragraphs = example.Joined }) : outcome;
    }

    private CatalogueOutcome RunOnce(CatalogueExample example)
    {
        RuleSet rules = example.Roster.IsEmpty ? Rules : RuleCatalog.Load(sources with { Rosters = [RosterOf(example.Roster)] });
        ImmutableArray<Analyzer> analyzers = [.. rules.Analyzers.Where(a => a.Rule.IsSelectedBy(example.Rule))];
        var driver = new AnalysisDriver(analyzers, rules.Words, new AnalysisOptions { Outlet = example.Outlet });
        ArticleInput article = CatalogueArticle.Of(example, RuleSettings.Everything);
        ArticleResult[] results =
        [
            driver.Check(article),
            .. example.Others.Select((text, i) => driver.Check(CatalogueArticle.Other(text, i + 1, example, RuleSettings.Everything))),
        ];
        IEnumerable<Diagnostic> findings = results[0].Diagnostics.Concat(driver.CheckCorpus(results).Where(d => Concerns(d, article.Document)));
        return new CatalogueOutcome(example, [.. findings]);
    }

    private static RuleText RosterOf(ImmutableArray<string> names) =>
        new("roster.yml", "people:\n" + string.Concat(names.Select(n => $"  - name: {n}\n")));

    private static bool Concerns(Diagnostic diagnostic, DocumentKey document) =>
        diagnostic.Location.Document == document || diagnostic.Related.Any(r => r.Location.Document == document);
}
