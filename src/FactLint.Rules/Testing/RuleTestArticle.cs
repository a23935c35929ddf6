using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Testing;

/// <summary>Makes an article of a test's text, headline and date.</summary>
internal static class RuleTestArticle
{
    /// <summary>The article, and where the test's own text starts in its original.</summary>
    public static (Article Article, int TextStart) Read(TestArticleReader read, string format, string text, string? headline, DateOnly? published)
    {
        string head = headline is null ? "" : format switch
        {
            "markdown" => $"# {headline}\n\n",
            "html" => $"<h1>{headline}</h1>\n",
            _ => headline + "\n\n",
        };
        Article article = read(format, head + text);
        ImmutableArray<Block> blocks = article.Blocks;
        if (headline is not null && format == "text" && !blocks.IsEmpty)
            blocks = blocks.SetItem(0, blocks[0] with { Kind = BlockKind.Headline });
        var dated = new Article(article.Source, article.Prose, article.Map, blocks)
        {
            Metadata = published is null ? article.Metadata : article.Metadata with { Published = published },
            Remarks = article.Remarks,
        };
        return (dated, head.Length);
    }
}
