using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Reads the quantities of an article: a scan of each block beside the dates, then what neighbours say about each other.</summary>
internal static class QuantityBinder
{
    public static ImmutableArray<Quantity> Bind(SyntaxTree tree, ImmutableArray<DateReference> dates)
    {
        var found = new List<Quantity>(tree.Article.Prose.Length / 150 + 4);
        var scanner = new QuantityScanner(tree, dates, found);
        foreach (Block block in tree.Article.Blocks)
        {
            int first = found.Count;
            scanner.Scan(block);
            ReadOnlySpan<char> text = tree.Article.Prose.AsSpan(0, block.Span.End);
            Neighbours.Join(text, found, first);
            Qualifiers.Mark(text, found, first, block.Span.Start);
            NumberRanges.Add(text, found, first, block.Span.Start);
        }
        return [.. found];
    }
}
