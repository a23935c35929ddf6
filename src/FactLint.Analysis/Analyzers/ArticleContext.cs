using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Analysis.Analyzers;

/// <summary>One article as an analyzer sees it.</summary>
public class ArticleContext(SemanticModel model, AnalysisOptions options, Scope scope, Action<Detection> report)
{
    public SemanticModel Model { get; } = model;

    public SyntaxTree Tree => Model.Tree;

    public Article Article => Model.Tree.Article;

    public AnalysisOptions Options { get; } = options;

    /// <summary>The rule's scope for this article, after configuration.</summary>
    public Scope Scope { get; private protected set; } = scope;

    /// <summary>The day to read the article against: its own date of publication, else <c>--as-of</c>, else null. Never the clock.</summary>
    public DateOnly? Published => Article.Metadata.Published ?? Options.AsOf;

    /// <summary>True when a span of prose is where the rule looks.</summary>
    public bool InScope(TextSpan prose) => Scope.Contains(Model, prose);

    /// <summary>Reports a finding; one that starts outside the scope is dropped.</summary>
    public void Report(Detection detection)
    {
        if (InScope(detection.Span))
            report(detection);
    }

    /// <summary>What another analyzer finds in this article, in its own scope; runs it here and now, whatever its severity.</summary>
    public IReadOnlyList<Detection> FindingsOf(Analyzer other)
    {
        var found = new List<Detection>();
        var context = new SentenceContext(Model, Options, other.Rule.Scope, found.Add);
        Trigger trigger = other.Trigger;
        bool IsWoken(ReadOnlySpan<Token> tokens)
        {
            foreach (Token token in tokens)
            {
                if (token.WordId != 0 && trigger.Words.Contains(token.WordId))
                    return true;
            }
            return trigger.IsAlways;
        }
        if (!trigger.PerSentence && IsWoken(Tree.Tokens.AsSpan()))
            other.AnalyzeArticle(context);
        foreach (Sentence sentence in trigger.PerSentence ? Tree.Sentences : [])
        {
            if (!IsWoken(Tree.TokensOf(sentence)))
                continue;
            context.Turn(other.Rule.Scope, sentence);
            other.AnalyzeSentence(context);
        }
        return found;
    }
}
