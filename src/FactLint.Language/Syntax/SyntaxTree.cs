using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>
/// The tokens and sentences of an article. Lossless: what no token covers is white space, so the prose can be put together again.
/// Parsing is total: any text has a tree. Immutable.
/// </summary>
public sealed class SyntaxTree
{
    private SyntaxTree(Article article, WordTable words, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        Article = article;
        Words = words;
        Tokens = tokens;
        Sentences = sentences;
    }

    public Article Article { get; }

    /// <summary>The table that the tokens' word numbers belong to.</summary>
    public WordTable Words { get; }

    /// <summary>Ordered and disjoint.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Ordered; every token belongs to exactly one.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    public static SyntaxTree Parse(Article article, WordTable words)
    {
        var tokens = new List<Token>(article.Prose.Length / 5 + 4);
        var sentences = new List<Sentence>(article.Prose.Length / 100 + 4);
        for (int block = 0; block < article.Blocks.Length; block++)
        {
            int first = tokens.Count;
            Tokenizer.Tokenize(article.Prose, article.Blocks[block].Span, words, tokens);
            SentenceSplitter.Split(article.Prose, tokens, first, block, sentences);
        }
        return new SyntaxTree(article, words, [.. tokens], [.. sentences]);
    }

    public ReadOnlySpan<char> TextOf(in Token token) => Article.Prose.AsSpan(token.Start, token.Length);

    public ReadOnlySpan<char> TextOf(TextSpan prose) => Article.Slice(prose);

    /// <summary>The tokens of a sentence.</summary>
    public ReadOnlySpan<Token> TokensOf(in Sentence sentence) => Tokens.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>From the start of one token to the end of another, both given by index, <paramref name="endToken"/> excluded.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => endToken > firstToken
        ? TextSpan.FromBounds(Tokens[firstToken].Start, Tokens[endToken - 1].End)
        : new TextSpan(Tokens[firstToken].Start, 0);

    /// <summary>The index of the first token that ends after a prose position; the number of tokens when there is none.</summary>
    public int TokenIndexAt(int prosePosition)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].End <= prosePosition)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The index of the first sentence that ends after a prose position; the number of sentences when there is none.</summary>
    public int SentenceIndexAt(int prosePosition)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= prosePosition)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
