using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Files;

namespace FactLint.Evaluation.Catalogue;

/// <summary>Runs examples through the engine, each with its own rule alone.</summary>
internal sealed class CatalogueRunner(RuleSet rules)
{
    public bool Knows(string rule) => rules.Descriptors.Any(r => r.IsSelectedBy(rule));

    public CatalogueOutcome Run(CatalogueExample example)
    {
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

    private static bool Concerns(Diagnostic diagnostic, DocumentKey document) =>
        diagnostic.Location.Document == document || diagnostic.Related.Any(r => r.Location.Document == document);
}
