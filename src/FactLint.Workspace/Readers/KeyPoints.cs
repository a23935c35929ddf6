using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>
/// Tells the points that sum an article up from other lists: they stand between the headline and the first paragraph, after the last one,
/// or under a heading that says so.
/// </summary>
internal static class KeyPoints
{
    /// <summary>More items than this at the foot are a list.</summary>
    private const int MostAtFoot = 8;

    private const int LongestHeading = 40;

    /// <summary>Turns list items into key points where they are.</summary>
    public static ImmutableArray<Block> Mark(string prose, ImmutableArray<Block> blocks)
    {
        int first = FirstParagraph(blocks), last = LastParagraph(blocks);
        if (first < 0 || !blocks.Any(b => b.Kind == BlockKind.ListItem))
            return blocks;
        Block[] marked = [.. blocks];
        for (int i = 0; i < first; i++)
            Turn(marked, i);
        bool isFoot = blocks.Length - 1 - last <= MostAtFoot && prose[blocks[last].Span.End - 1] != ':'
            && blocks.AsSpan()[(last + 1)..].ToArray().All(b => b.Kind == BlockKind.ListItem);
        for (int i = last + 1; i < blocks.Length && isFoot; i++)
            Turn(marked, i);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (!IsHeading(prose, blocks[i]))
                continue;
            for (int point = i + 1; point < blocks.Length && blocks[point].Kind == BlockKind.ListItem; point++)
            {
                Turn(marked, point);
                marked[i] = blocks[i] with { Kind = BlockKind.Subheading };
            }
        }
        return ImmutableArray.Create(marked);
    }

    private static void Turn(Block[] blocks, int index)
    {
        if (blocks[index].Kind == BlockKind.ListItem)
            blocks[index] = blocks[index] with { Kind = BlockKind.KeyPoint };
    }

    /// <summary>The first paragraph of the story; a heading over key points is none.</summary>
    private static int FirstParagraph(ImmutableArray<Block> blocks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == BlockKind.Paragraph)
                return i;
        }
        return -1;
    }

    private static int LastParagraph(ImmutableArray<Block> blocks)
    {
        int last = blocks.Length - 1;
        while (last >= 0 && blocks[last].Kind != BlockKind.Paragraph)
            last--;
        return last;
    }

    private static bool IsHeading(string prose, Block block)
    {
        TextSpan span = block.Span;
        return block.Kind is BlockKind.Subheading or BlockKind.Paragraph && span.Length <= LongestHeading
            && KeyPointHeading.Is(prose.AsSpan(span.Start, span.Length));
    }
}
