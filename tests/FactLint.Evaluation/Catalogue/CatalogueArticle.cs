using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Catalogue;

/// <summary>Makes articles of an example's texts. No reader is asked: what is a headline and what is body is known.</summary>
internal static class CatalogueArticle
{
    public static ArticleInput Of(CatalogueExample example, RuleSettings settings) => new(
        new DocumentKey("example.txt"),
        Build(example.Headline, example.Paragraphs, new ArticleMetadata { Published = example.Published }),
        settings);

    public static ArticleInput Other(string text, int number, CatalogueExample example, RuleSettings settings) => new(
        new DocumentKey($"other{number}.txt"),
        Build(null, [text], new ArticleMetadata { Published = example.Published }),
        settings);

    private static Article Build(string? headline, IEnumerable<string> paragraphs, ArticleMetadata metadata)
    {
        List<(BlockKind Kind, string Text)> parts = [.. paragraphs.Select(p => (BlockKind.Paragraph, p))];
        if (headline is not null)
            parts.Insert(0, (BlockKind.Headline, headline));
        var source = new SourceText(string.Join("\n\n", parts.Select(p => p.Text)));
        var blocks = new List<Block>();
        int start = 0;
        foreach ((BlockKind kind, string text) in parts)
        {
            blocks.Add(new Block(kind, new TextSpan(start, text.Length)));
            start += text.Length + 2;
        }
        var builder = new ProseBuilder(source);
        builder.AppendVerbatim(new TextSpan(0, source.Length));
        (string prose, SourceMap map) = builder.Build();
        return new Article(source, prose, map, [.. blocks]) { Metadata = metadata };
    }
}
