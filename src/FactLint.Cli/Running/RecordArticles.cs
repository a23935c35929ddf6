using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Cli.Running;

/// <summary>Makes articles of records.</summary>
internal static class RecordArticles
{
    /// <summary>The article, read as the ending of the record's path says, as plain text without one; the record's day of publication wins.</summary>
    public static Article Read(ArticleRecord record)
    {
        var source = new SourceText(record.Text);
        return new Article(source, record.Text, SourceMap.Identity(record.Text.Length), LinesOf(source))
        {
            Metadata = ArticleMetadata.Empty with { Published = record.Published },
        };
    }

    private static ImmutableArray<Block> LinesOf(SourceText source)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int line = 1; line <= source.LineCount; line++)
        {
            TextSpan span = source.LineSpan(line);
            if (!source.Slice(span).IsWhiteSpace())
                blocks.Add(new Block(BlockKind.Paragraph, span));
        }
        return blocks.ToImmutable();
    }
}
