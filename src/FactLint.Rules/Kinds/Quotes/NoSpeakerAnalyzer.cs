using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Quotes;

/// <summary>
/// A paragraph that is nothing but a quoted sentence, when neither it nor the paragraph before says who speaks, and the one after does not take it up.
/// </summary>
internal sealed class NoSpeakerAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    private const int FewestWords = 5;

    public override Trigger Trigger { get; } = Trigger.EveryArticle("quotation marks are no words");

    public override void AnalyzeArticle(ArticleContext context)
    {
        SemanticModel model = context.Model;
        ImmutableArray<Block> blocks = context.Article.Blocks;
        foreach (Quotation quotation in model.Quotations)
        {
            if (quotation.Depth > 0 || !quotation.IsClosed || !quotation.IsOpened || !IsSentence(context, quotation))
                continue;
            int block = context.Article.BlockIndexAt(quotation.Span.Start);
            if (block < 0 || blocks[block].Kind != BlockKind.Paragraph || !IsAlone(context, quotation, blocks[block]) || !context.InScope(quotation.Span))
                continue;
            if (QuoteSpeakers.Of(model, quotation) is not null || IsIntroduced(context, block - 1) || IsTakenUp(context, block + 1))
                continue;
            context.Report(new Detection(quotation.Span)
            {
                Arguments = ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(quotation.Span).ToString()),
            });
        }
    }

    private static bool IsSentence(ArticleContext context, Quotation quotation)
    {
        ReadOnlySpan<char> words = context.Tree.TextOf(quotation.Inner).Trim();
        return words.Length > 0 && char.IsUpper(words[0]) && words[^1] is '.' or '!' or '?' or '…' && QuotedWords.Of(context.Tree, quotation.Inner).Count >= FewestWords;
    }

    /// <summary>Nothing else stands in the paragraph.</summary>
    private static bool IsAlone(ArticleContext context, Quotation quotation, Block block)
    {
        ReadOnlySpan<char> before = context.Article.Prose.AsSpan(block.Span.Start, Math.Max(0, quotation.Span.Start - block.Span.Start));
        ReadOnlySpan<char> after = context.Article.Prose.AsSpan(quotation.Span.End, Math.Max(0, block.Span.End - quotation.Span.End));
        return before.Trim().IsEmpty && after.Trim().IsEmpty;
    }

    /// <summary>The paragraph before speaks of somebody, leads up to the words with a colon, or is itself a quotation that goes on here.</summary>
    private static bool IsIntroduced(ArticleContext context, int block)
    {
        if (block < 0)
            return false;
        Block before = context.Article.Blocks[block];
        ReadOnlySpan<char> text = context.Article.Slice(before.Span).TrimEnd();
        if (before.Kind != BlockKind.Paragraph || text.EndsWith(":") || QuoteSpeakers.SpeaksIn(context.Model, before) || QuoteSpeakers.NamesSomebodyIn(context.Model, before))
            return true;
        foreach (Quotation quotation in context.Model.Quotations)
        {
            if (quotation.Depth == 0 && before.Span.Contains(quotation.Span.Start) && quotation.Span.End >= before.Span.End)
                return true;
        }
        return false;
    }

    /// <summary>The paragraph after names somebody before it quotes anything of its own, or goes on with the quotation.</summary>
    private static bool IsTakenUp(ArticleContext context, int block)
    {
        if (block >= context.Article.Blocks.Length)
            return false;
        Block after = context.Article.Blocks[block];
        foreach (Quotation quotation in context.Model.Quotations)
        {
            if (quotation.Depth == 0 && quotation.Span.Start == after.Span.Start)
                return IsAlone(context, quotation, after);
        }
        return after.Kind != BlockKind.Paragraph || QuoteSpeakers.SpeaksIn(context.Model, after) || QuoteSpeakers.NamesSomebodyIn(context.Model, after);
    }
}
