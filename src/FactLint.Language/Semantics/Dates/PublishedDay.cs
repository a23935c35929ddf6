using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Dates;

/// <summary>The day, and where known the time, that an article's relative dates are read against.</summary>
internal static class PublishedDay
{
    private const int FarthestInParagraph = 8;

    /// <summary>What the file says, else what the run says, else a full date in the article's dateline; null when nothing does.</summary>
    public static DateTime? Of(SyntaxTree tree, DateOnly? asOf)
    {
        ArticleMetadata metadata = tree.Article.Metadata;
        if (metadata.Published is { } day)
            return day.ToDateTime(metadata.PublishedTime ?? TimeOnly.MinValue);
        return asOf is { } given ? given.ToDateTime(TimeOnly.MinValue) : OfDateline(tree);
    }

    // LONDON, Jun 30 2022 (IPS) - begins a paragraph.
    private static DateTime? Find(DateText text, bool isParagraph)
    {
        for (int at = 0; at < (isParagraph ? Math.Min(text.Count, FarthestInParagraph) : text.Count); at++)
        {
            if (DayReader.Read(text, at) is { Year: not null, From: { } day } date && (!isParagraph || at > 0 && text.IsCapital(0) && text.Text(date.End) is "(" or "-" or "–" or "—" or "--"))
                return day;
        }
        return null;
    }

    private static DateTime? OfDateline(SyntaxTree tree)
    {
        ImmutableArray<Block> blocks = tree.Article.Blocks;
        DateText? text = null;
        foreach (Sentence sentence in tree.Sentences)
        {
            BlockKind kind = blocks[sentence.BlockIndex].Kind;
            bool isFirst = kind == BlockKind.Paragraph;
            if (kind is not (BlockKind.Dateline or BlockKind.Byline) && !isFirst)
                continue;
            text ??= new DateText(tree, null);
            if (text.Enter(sentence) && Find(text, isFirst) is { } day)
                return day;
            if (isFirst)
                return null;
        }
        return null;
    }
}
