using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Tests.Language.Syntax;

/// <summary>Trees of plain text whose lines are blocks.</summary>
internal static class Parsed
{
    public static SyntaxTree Tree(string text, WordTable? words = null)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end)));
            start = end + 1;
        }
        return SyntaxTree.Parse(new Article(new SourceText(text), text, SourceMap.Identity(text.Length), blocks.ToImmutable()), words ?? new WordTable());
    }

    public static IEnumerable<string> Tokens(string text)
    {
        SyntaxTree tree = Tree(text);
        return tree.Tokens.Select(token => tree.TextOf(token).ToString());
    }

    public static IEnumerable<string> Sentences(string text)
    {
        SyntaxTree tree = Tree(text);
        return tree.Sentences.Select(sentence => tree.TextOf(sentence.Span).ToString());
    }
}
