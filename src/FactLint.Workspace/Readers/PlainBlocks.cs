using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Workspace.Readers;

/// <summary>Tells what each paragraph of plain text is.</summary>
internal static class PlainBlocks
{
    private const int LongestHeadline = 120;
    private const int LongestPageNumber = 4;

    /// <summary>One block for each paragraph but page numbers, which stand alone and are no prose.</summary>
    public static ImmutableArray<Block> Classify(string text, ImmutableArray<PlainLine> lines)
    {
        lines = [.. lines.Where(l => !IsPageNumber(text.AsSpan(l.Content.Start, l.Content.Length)))];
        var kinds = new BlockKind[lines.Length];
        int body = Credits(text, lines, kinds, 0);
        if (IsHeadline(text, lines[body..]))
            kinds[body++] = BlockKind.Headline;
        body = Credits(text, lines, kinds, body);
        for (int i = body; i < lines.Length; i++)
            kinds[i] = lines[i].HasBullet ? BlockKind.ListItem : BlockKind.Paragraph;
        var blocks = ImmutableArray.CreateBuilder<Block>(lines.Length);
        for (int i = 0; i < lines.Length; i++)
            blocks.Add(new Block(kinds[i], lines[i].Content));
        return KeyPoints.Mark(text, blocks.MoveToImmutable());
    }

    /// <summary>Marks the lines from an index that say who wrote the article and when it appeared; the index past them.</summary>
    private static int Credits(string text, ImmutableArray<PlainLine> lines, BlockKind[] kinds, int at)
    {
        for (; at < lines.Length; at++)
        {
            ReadOnlySpan<char> line = text.AsSpan(lines[at].Content.Start, lines[at].Content.Length);
            if (BylineForm.IsByline(line))
                kinds[at] = BlockKind.Byline;
            else if (DateLineForm.IsDateLine(line))
                kinds[at] = BlockKind.Dateline;
            else
                break;
        }
        return at;
    }

    private static bool IsPageNumber(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestPageNumber && !paragraph.ContainsAnyExceptInRange('0', '9');

    /// <summary>A short first line that is no sentence, with a story below it.</summary>
    private static bool IsHeadline(string text, ImmutableArray<PlainLine> lines)
    {
        if (lines.Length < 2 || lines[0].HasBullet || lines[0].Content.Length > LongestHeadline)
            return false;
        ReadOnlySpan<char> first = text.AsSpan(lines[0].Content.Start, lines[0].Content.Length);
        if (first.ContainsAny('\r', '\n') || BylineForm.IsByline(first) || !EndsLikeHeadline(first))
            return false;
        return lines.Skip(1).Any(l => l.Content.Length > lines[0].Content.Length || text[l.Content.End - 1] is '.' or '”' or '"' or '!' or '?');
    }

    /// <summary>A full stop ends a headline only as part of an abbreviation such as U.S.</summary>
    private static bool EndsLikeHeadline(ReadOnlySpan<char> line)
    {
        if (line is [.., '.', var letter, '.'])
            return char.IsUpper(letter);
        return line is not [.., '.' or ':' or ';' or ','] && line is not [.., '.', '"' or '”' or '’' or '\''];
    }
}
