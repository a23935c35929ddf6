using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Commands;

/// <summary>Text as an article whose paragraphs are parted by blank lines.</summary>
internal static class PlainArticle
{
    public static SyntaxTree Parse(string text) => SyntaxTree.Parse(Of(text), new WordTable());

    public static Article Of(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end)));
            start = end + 2;
        }
        return new Article(new SourceText(text), text, SourceMap.Identity(text.Length), blocks.ToImmutable());
    }
}
