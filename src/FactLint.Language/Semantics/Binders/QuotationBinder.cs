using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Pairs the quotation marks of each block with a stack. A quotation never crosses its block: one that is not closed ends at the next
/// opening mark of its kind or at the block's end. One whose next block opens or goes on counts as closed, as in a speech of several paragraphs.
/// </summary>
internal static class QuotationBinder
{
    private const int FewestSingles = 3;

    public static ImmutableArray<Quotation> Bind(SyntaxTree tree)
    {
        string prose = tree.Article.Prose;
        ImmutableArray<Block> blocks = tree.Article.Blocks;
        var marks = new List<QuoteMark>[blocks.Length];
        for (int i = 0; i < marks.Length; i++)
            marks[i] = QuoteMarks.Find(prose, blocks[i].Span);
        bool speaksInSingles = SpeaksInSingles(prose, marks);
        var found = new List<Quotation>();
        var carried = new Carried();
        for (int i = 0; i < blocks.Length; i++)
        {
            if (marks[i].Count == 0)
                carried.SkipBlock();
            else
                new QuotationPairing(prose, blocks[i].Span, marks[i], found) { SpeaksInSingles = speaksInSingles }.Pair(carried);
        }
        found.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        return [.. found];
    }

    /// <summary>The article quotes people in single marks: several open before a capital, and hardly a double one.</summary>
    private static bool SpeaksInSingles(string prose, List<QuoteMark>[] blocks)
    {
        int singles = 0, doubles = 0;
        foreach (List<QuoteMark> block in blocks)
        {
            foreach (QuoteMark mark in block)
            {
                if (mark.Role != QuoteRole.Open)
                    continue;
                if (mark.IsDouble)
                    doubles++;
                else if (mark.End < prose.Length && char.IsUpper(prose[mark.End]))
                    singles++;
            }
        }
        return singles >= FewestSingles && doubles * 3 < singles;
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
