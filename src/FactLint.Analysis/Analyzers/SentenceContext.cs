using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Analysis.Analyzers;

/// <summary>One sentence as an analyzer sees it; the rest of the article is at hand.</summary>
public sealed class SentenceContext(SemanticModel model, AnalysisOptions options, Scope scope, Action<Detection> report)
    : ArticleContext(model, options, scope, report)
{
    public Sentence Sentence { get; internal set; }
}
