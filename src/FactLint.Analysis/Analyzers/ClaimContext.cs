using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Analysis.Analyzers;

/// <summary>Takes the claims of one article.</summary>
public sealed class ClaimContext(SemanticModel model, AnalysisOptions options, Scope scope, Action<StatedClaim> state)
{
    public SemanticModel Model { get; } = model;

    public SyntaxTree Tree => Model.Tree;

    public Article Article => Model.Tree.Article;

    public AnalysisOptions Options { get; } = options;

    public bool InScope(TextSpan prose) => scope.Contains(Model, prose);

    /// <summary>States one thing; see <see cref="Corpus.Claim"/> for the parts. One that starts outside the rule's scope is dropped.</summary>
    public void State(StatedClaim claim)
    {
        if (InScope(claim.Span))
            state(claim);
    }
}
