using System.Collections.Immutable;
using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>What a reader yields: the original text, its prose, the map between them, the blocks of the prose and what the file says about itself.</summary>
public sealed class Article
{
    public Article(SourceText source, string prose, SourceMap map, ImmutableArray<Block> blocks)
    {
        Source = source;
        Prose = prose;
        Map = map;
        Blocks = blocks;
    }

    public SourceText Source { get; }

    /// <summary>The words a reader of the newspaper would see; blocks are separated by line breaks.</summary>
    public string Prose { get; }

    public SourceMap Map { get; }

    /// <summary>In order, disjoint, each within the prose.</summary>
    public ImmutableArray<Block> Blocks { get; }

    public ArticleMetadata Metadata { get; init; } = ArticleMetadata.Empty;

    /// <summary>In order of their place in the file.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    public ReadOnlySpan<char> Slice(TextSpan prose) => Prose.AsSpan(prose.Start, prose.Length);

    /// <summary>The index of the block that holds a prose position, or -1 between blocks.</summary>
    public int BlockIndexAt(int prosePosition)
    {
        int low = 0, high = Blocks.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = Blocks[middle].Span;
            if (prosePosition < span.Start)
                high = middle - 1;
            else if (prosePosition >= span.End)
                low = middle + 1;
            else
                return middle;
        }
        return -1;
    }
}
