using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>The figures of an article by sentence: quantities with a value, without ordinals and ranges of words.</summary>
internal sealed class ArticleFigures
{
    // One per model for as long as the model lives.
    private static readonly ConditionalWeakTable<SemanticModel, ArticleFigures> ByModel = [];

    private readonly SemanticModel _model;

    private ArticleFigures(SemanticModel model)
    {
        _model = model;
        All = [.. model.Quantities.Where(q => q.Value is not null && q.Type is not (QuantityType.Ordinal or QuantityType.NumberRange))];
        Sentences = Grouped();
    }

    public ImmutableArray<Quantity> All { get; }

    /// <summary>Sentences with at least one figure, in order.</summary>
    public ImmutableArray<SentenceFigures> Sentences { get; }

    public static ArticleFigures Of(SemanticModel model) => ByModel.GetValue(model, static key => new ArticleFigures(key));

    /// <summary>The prose from the end of one figure to the start of the next.</summary>
    public ReadOnlySpan<char> Between(Quantity first, Quantity second) => _model.Tree.TextOf(TextSpan.FromBounds(first.Span.End, second.Span.Start));

    /// <summary>The prose before a figure, up to <paramref name="length"/> characters, inside its block.</summary>
    public ReadOnlySpan<char> Before(Quantity figure, int length)
    {
        int block = _model.Tree.Article.BlockIndexAt(figure.Span.Start);
        int from = Math.Max(block < 0 ? 0 : _model.Tree.Article.Blocks[block].Span.Start, figure.Span.Start - length);
        return _model.Tree.TextOf(TextSpan.FromBounds(from, figure.Span.Start));
    }

    /// <summary>The prose behind a figure, up to <paramref name="length"/> characters, inside its block.</summary>
    public ReadOnlySpan<char> After(Quantity figure, int length)
    {
        int block = _model.Tree.Article.BlockIndexAt(figure.Span.Start);
        int to = Math.Min(block < 0 ? figure.Span.End : _model.Tree.Article.Blocks[block].Span.End, figure.Span.End + length);
        return _model.Tree.TextOf(TextSpan.FromBounds(figure.Span.End, Math.Max(to, figure.Span.End)));
    }

    private ImmutableArray<SentenceFigures> Grouped()
    {
        var groups = ImmutableArray.CreateBuilder<SentenceFigures>();
        SyntaxTree tree = _model.Tree;
        for (int i = 0; i < All.Length;)
        {
            int sentence = tree.SentenceIndexAt(All[i].Span.Start);
            int end = i + 1;
            while (end < All.Length && All[end].Span.Start < tree.Sentences[sentence].Span.End)
                end++;
            groups.Add(new SentenceFigures(tree.Sentences[sentence].Span, All.Slice(i, end - i)));
            i = end;
        }
        return groups.ToImmutable();
    }
}
