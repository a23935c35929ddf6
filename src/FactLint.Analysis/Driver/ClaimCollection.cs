using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Analysis.Driver;

/// <summary>Takes the claims of one rule from one article, in the sandbox.</summary>
internal static class ClaimCollection
{
    /// <summary>Null when the rule came to its end, otherwise what it threw; what it had stated until then has been taken.</summary>
    public static Exception? Run(Analyzer analyzer, ArticleInput input, SemanticModel model, AnalysisOptions options, Action<RuleClaim> take)
    {
        string ruleId = analyzer.Rule.Id;
        var context = new ClaimContext(model, options, input.Settings.ScopeOf(analyzer.Rule), c => take(new RuleClaim(ruleId, Placed(c))));
        return Sandbox.Run(analyzer.CollectClaims, context);

        Claim Placed(StatedClaim c) => new(
            c.Subject, c.Attribute, c.Value, Location.OfProse(input.Document, input.Article, c.Span),
            input.Article.Metadata.Published ?? options.AsOf, Fingerprint.NeighboursOf(model.Tree, c.Span));
    }
}
