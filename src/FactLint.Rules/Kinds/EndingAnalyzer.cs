using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds;

/// <summary>
/// Looks at the last paragraph. One that ends with a word, a comma or a dash is cut short, unless it is no running text: a credit, a list,
/// an address, or one of several lines that all end so, as in a poem.
/// </summary>
internal sealed class EndingAnalyzer(RuleDescriptor rule, ImmutableArray<LazyRegex> unless) : Analyzer(rule)
{
    private const int FewestWords = 4;
    private const string ClosingMarks = ".!?…\"”“’'»)]}:*†";

    public override Trigger Trigger { get; } = Trigger.EveryArticle("every article has an end");

    public override void AnalyzeArticle(ArticleContext context)
    {
        int last = LastOfText(context.Article.Blocks);
        if (last < 0 || !IsOpen(context.Tree, last) || (last > 0 && IsOpen(context.Tree, last - 1)))
            return;
        Block block = context.Article.Blocks[last];
        if (unless.Any(r => r.Regex.Match(context.Article.Prose, block.Span.Start, block.Span.Length).Success))
            return;
        Sentence sentence = context.Tree.Sentences.Last(s => s.BlockIndex == last);
        context.Report(new Detection(sentence.Span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(sentence.Span).ToString()),
        });
    }

    /// <summary>The last block, when it is a paragraph; captions and tables below the text do not count.</summary>
    private static int LastOfText(ImmutableArray<Block> blocks)
    {
        int last = blocks.Length - 1;
        while (last >= 0 && blocks[last].Kind is BlockKind.Caption or BlockKind.TableCell or BlockKind.Byline)
            last--;
        return last >= 0 && blocks[last].Kind == BlockKind.Paragraph ? last : -1;
    }

    private static bool IsOpen(SyntaxTree tree, int block)
    {
        TextSpan span = tree.Article.Blocks[block].Span;
        ReadOnlySpan<char> text = tree.TextOf(span).TrimEnd();
        if (tree.Article.Blocks[block].Kind != BlockKind.Paragraph || text.IsEmpty || ClosingMarks.Contains(text[^1]) || !char.IsLetterOrDigit(text[0]) && !IsOpeningMark(text[0]))
            return false;
        int first = tree.TokenIndexAt(span.Start);
        int words = 0;
        Token last = default;
        for (int i = first; i < tree.Tokens.Length && tree.Tokens[i].Start < span.End; i++)
        {
            last = tree.Tokens[i];
            words += last.Kind == TokenKind.Word ? 1 : 0;
        }
        return words >= FewestWords && last.Kind != TokenKind.Address && !IsSignature(tree, last, block);
    }

    private static bool IsOpeningMark(char c) => c is '"' or '“' or '‘' or '\'' or '$' or '£' or '€';

    /// <summary>A line of its own that ends with a name: a credit rather than a sentence.</summary>
    private static bool IsSignature(SyntaxTree tree, in Token last, int block) =>
        char.IsUpper(tree.TextOf(last)[0]) && tree.Sentences.Count(s => s.BlockIndex == block) == 1;
}
