using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Analysis.Analyzers;

/// <summary>One sentence as an analyzer sees it; the rest of the article is at hand.</summary>
public sealed class SentenceContext(SemanticModel model, AnalysisOptions options, Scope scope, Action<Detection> report)
    : ArticleContext(model, options, scope, report)
{
    public Sentence Sentence { get; private set; }

    /// <summary>Turns to another analyzer or sentence: the driver makes one context per article.</summary>
    internal void Turn(Scope scope, in Sentence sentence)
    {
        Scope = scope;
        Sentence = sentence;
    }
}
