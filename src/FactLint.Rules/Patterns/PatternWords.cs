using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Patterns;

/// <summary>Numbers the words of patterns and lists as the tokenizer will number those of articles.</summary>
internal sealed class PatternWords(WordTable table)
{
    // What the tokenizer reads the halves of a contraction as (didn't = did not); they must have numbers before it looks them up.
    private static readonly ImmutableArray<string> _contracted = ["not", "will", "can", "shall"];

    public WordTable Table { get; } = table;

    /// <summary>The tokens of a text and the numbers of their words.</summary>
    public ImmutableArray<Token> Read(string text) => Read(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);

    /// <summary>The tokens of several texts, each a block of its own, read at once.</summary>
    public ImmutableArray<Token> Read(string text, ImmutableArray<Block> blocks)
    {
        foreach (Token token in Tokenize(text, blocks))
            Table.Intern(text.Substring(token.Start, token.Length));
        if (text.AsSpan().ContainsAny('\'', '’'))
        {
            foreach (string word in _contracted)
                Table.Intern(word);
        }
        return Tokenize(text, blocks);
    }

    /// <summary>The numbers of the words of a text; empty when it has none, or one too long to be numbered.</summary>
    public ImmutableArray<int> NumbersOf(string text)
    {
        ImmutableArray<Token> tokens = Read(text);
        return tokens.Any(token => token.WordId == WordTable.Unknown) ? [] : [.. tokens.Select(token => token.WordId)];
    }

    private ImmutableArray<Token> Tokenize(string text, ImmutableArray<Block> blocks) =>
        SyntaxTree.Parse(new Article(new SourceText(text), text, SourceMap.Identity(text.Length), blocks), Table).Tokens;
}
