using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>Tells what each paragraph of plain text is.</summary>
internal static class PlainBlocks
{
    private const int LongestHeadline = 120;
    private const int LongestSubheading = 40;

    /// <summary>More bullets than this at the foot are a list, not a summary.</summary>
    private const int MostKeyPoints = 8;

    public static ImmutableArray<Block> Classify(string text, ImmutableArray<PlainLine> lines)
    {
        var kinds = new BlockKind[lines.Length];
        int body = 0;
        if (IsHeadline(text, lines))
            kinds[body++] = BlockKind.Headline;
        for (; body < lines.Length && BylineForm.IsByline(text.AsSpan(lines[body].Content.Start, lines[body].Content.Length)); body++)
            kinds[body] = BlockKind.Byline;
        for (int i = body; i < lines.Length; i++)
            kinds[i] = lines[i].HasBullet ? BlockKind.ListItem : BlockKind.Paragraph;
        MarkKeyPoints(text, lines, kinds, body);
        return [.. lines.Select((line, i) => new Block(kinds[i], line.Content))];
    }

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

    /// <summary>Bullets before the first paragraph or after the last sum the story up; so do those under a heading that says so.</summary>
    private static void MarkKeyPoints(string text, ImmutableArray<PlainLine> lines, BlockKind[] kinds, int body)
    {
        int first = Array.IndexOf(kinds, BlockKind.Paragraph, body);
        int last = Array.LastIndexOf(kinds, BlockKind.Paragraph);
        if (first < 0)
            return;
        for (int i = body; i < first; i++)
            kinds[i] = BlockKind.KeyPoint;
        bool isFoot = lines.Length - 1 - last <= MostKeyPoints && text[lines[last].Content.End - 1] != ':';
        for (int i = last + 1; i < lines.Length && isFoot; i++)
            kinds[i] = BlockKind.KeyPoint;
        for (int i = body; i + 1 < lines.Length; i++)
        {
            TextSpan heading = lines[i].Content;
            if (heading.Length > LongestSubheading || !lines[i + 1].HasBullet || !KeyPointHeading.Is(text.AsSpan(heading.Start, heading.Length)))
                continue;
            kinds[i] = BlockKind.Subheading;
            for (int point = i + 1; point < lines.Length && lines[point].HasBullet; point++)
                kinds[point] = BlockKind.KeyPoint;
        }
    }
}
