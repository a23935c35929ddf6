using System.Buffers;
using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Pairs the quotation marks of each block with a stack. A quotation never crosses its block: one that is not closed ends at the next
/// opening mark of its kind or at the block's end. One whose next block opens or goes on counts as closed, as in a speech of several paragraphs.
/// </summary>
internal static class QuotationBinder
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'“”„‟‘’‚«»`‹›");

    public static ImmutableArray<Quotation> Bind(SyntaxTree tree)
    {
        string prose = tree.Article.Prose;
        if (!prose.AsSpan().ContainsAny(Marks))
            return [];
        ImmutableArray<Block> blocks = tree.Article.Blocks;
        var found = new List<Quotation>();
        var carried = new Carried();
        for (int i = 0; i < blocks.Length; i++)
        {
            List<QuoteMark> marks = QuoteMarks.Find(prose, blocks[i].Span);
            if (marks.Count == 0)
                carried.SkipBlock();
            else
                new QuotationPairing(prose, blocks[i].Span, marks, found).Pair(carried);
        }
        found.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        return [.. found];
    }

    /// <summary>The quotation that the block before left open.</summary>
    internal sealed class Carried
    {
        /// <summary>Its index in the list of quotations, or -1.</summary>
        public int Index { get; private set; } = -1;

        public void Leave(int index) => Index = index;

        public void Take() => Index = -1;

        /// <summary>A block without marks: the quotation does not go on past it.</summary>
        public void SkipBlock() => Index = -1;
    }
}
