using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Dates;

/// <summary>The day, and where known the time, that an article's relative dates are read against.</summary>
internal static class PublishedDay
{
    /// <summary>What the file says, else what the run says, else a full date in the article's dateline; null when nothing does.</summary>
    public static DateTime? Of(SyntaxTree tree, DateOnly? asOf)
    {
        ArticleMetadata metadata = tree.Article.Metadata;
        if (metadata.Published is { } day)
            return day.ToDateTime(metadata.PublishedTime ?? TimeOnly.MinValue);
        return asOf is { } given ? given.ToDateTime(TimeOnly.MinValue) : OfDateline(tree);
    }

    private static DateTime? OfDateline(SyntaxTree tree)
    {
        ImmutableArray<Block> blocks = tree.Article.Blocks;
        DateText? text = null;
        foreach (Sentence sentence in tree.Sentences)
        {
            if (blocks[sentence.BlockIndex].Kind is not (BlockKind.Dateline or BlockKind.Byline))
                continue;
            text ??= new DateText(tree, null);
            if (!text.Enter(sentence))
                continue;
            for (int at = 0; at < text.Count; at++)
            {
                if (DayReader.Read(text, at) is { Year: not null, From: { } day })
                    return day;
            }
        }
        return null;
    }
}
