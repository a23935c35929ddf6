using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Workspace.Readers;

namespace FactLint.Cli.Running;

/// <summary>Makes articles of records.</summary>
internal static class RecordArticles
{
    /// <summary>The article, read as the ending of the record's path says, as plain text without one; the record's day of publication wins.</summary>
    public static Article Read(ArticleRecord record)
    {
        Article article = ArticleReaders.Read(new SourceText(record.Text), record.Path ?? "");
        return record.Published is not { } day
            ? article
            : new Article(article.Source, article.Prose, article.Map, article.Blocks)
            {
                Metadata = article.Metadata with { Published = day, PublishedTime = record.PublishedTime },
                Remarks = article.Remarks,
            };
    }
}
