using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Tests.Language.Semantics;

/// <summary>Makes articles of plain text for tests: one paragraph per line, and a headline where a line starts with <c># </c>.</summary>
internal static class ArticleText
{
    public static Article Of(string text, DateOnly? published = null)
    {
        var source = new SourceText(text);
        var builder = new ProseBuilder(source);
        builder.AppendVerbatim(new TextSpan(0, text.Length));
        (string prose, SourceMap map) = builder.Build();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int start = 0; start < prose.Length;)
        {
            int end = prose.IndexOf('\n', start) is var found and >= 0 ? found : prose.Length;
            bool headline = prose.AsSpan(start, end - start).StartsWith("# ");
            if (end > start)
                blocks.Add(new Block(headline ? BlockKind.Headline : BlockKind.Paragraph, TextSpan.FromBounds(headline ? start + 2 : start, end)));
            start = end + 1;
        }
        return new Article(source, prose, map, blocks.ToImmutable()) { Metadata = new ArticleMetadata { Published = published } };
    }

    public static SemanticModel Model(string text) => new(SyntaxTree.Parse(Of(text), new WordTable()));

    /// <summary>The words of a span.</summary>
    public static string Text(this SemanticModel model, TextSpan prose) => model.Tree.TextOf(prose).ToString();
}
