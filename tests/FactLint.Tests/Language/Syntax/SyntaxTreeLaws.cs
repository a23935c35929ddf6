using FactLint.Language.Syntax;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactLint.Tests.Language.Syntax;

public sealed class SyntaxTreeLaws
{
    private static readonly string[] _pieces =
    [
        "a", "I", "The", "said", "n't", "'s", "’", "'", "\"", "“", "”", ".", "...", "!", "?", "U.S.", "Mr.", "No.", "1", "2.5", "$", "%", "-", "—", "@x", "http://a.b/c", "x@y.org",
        " ", "\n", "\r\n", "\t", "\0", "\uD83D", "\uDE00", "😀", "👍🏽", "👨\u200D👩\u200D👧", "🇺🇦", "e\u0301", "\u0301", "\u200D", "\uFE0F", "\uFEFF", "\u00AD", "𝐀", "中", "ß", "(", ")", "[", "]", "1.", "a)", ":)", "`", "&", "_", "#t", ". . .",
    ];

    private static Arbitrary<string> Texts() => Gen.OneOf(
        Gen.Elements(_pieces).ListOf().Select(string.Concat),
        Gen.Choose(0, char.MaxValue).Select(c => (char)c).ListOf().Select(string.Concat)).ToArbitrary();

    [Fact]
    public void Tokens_are_ordered_disjoint_and_cover_all_but_white_space() => Check(text =>
    {
        SyntaxTree tree = Parsed.Tree(text);
        int at = 0;
        foreach (Token token in tree.Tokens)
        {
            if (token.Length < 1 || token.Start < at || !string.IsNullOrWhiteSpace(text[at..token.Start]) || char.IsWhiteSpace(text[token.Start]))
                return false;
            at = token.End;
        }
        return string.IsNullOrWhiteSpace(text[at..]);
    });

    [Fact]
    public void Tokens_stay_in_their_block_and_know_the_space_before_them() => Check(text =>
    {
        SyntaxTree tree = Parsed.Tree(text);
        return tree.Tokens.All(token => tree.Article.BlockIndexAt(token.Start) is var block and >= 0 && token.End <= tree.Article.Blocks[block].Span.End
            && token.SpaceBefore == (token.Start == tree.Article.Blocks[block].Span.Start || char.IsWhiteSpace(text[token.Start - 1])));
    });

    [Fact]
    public void Pairs_of_surrogates_are_never_cut() => Check(text =>
        Parsed.Tree(text).Tokens.All(token => !IsCut(text, token.Start) && !IsCut(text, token.End)));

    [Fact]
    public void Every_token_is_in_exactly_one_sentence_of_its_own_block() => Check(text =>
    {
        SyntaxTree tree = Parsed.Tree(text);
        int next = 0;
        foreach (Sentence sentence in tree.Sentences)
        {
            if (sentence.FirstToken != next || sentence.TokenCount < 1 || tree.SpanOf(sentence.FirstToken, sentence.EndToken) != sentence.Span)
                return false;
            Block block = tree.Article.Blocks[sentence.BlockIndex];
            if (sentence.Span.Start < block.Span.Start || sentence.Span.End > block.Span.End)
                return false;
            next = sentence.EndToken;
        }
        return next == tree.Tokens.Length;
    });

    [Fact]
    public void The_same_text_gives_the_same_tree() => Check(text =>
    {
        SyntaxTree first = Parsed.Tree(text), second = Parsed.Tree(text);
        return first.Tokens.SequenceEqual(second.Tokens) && first.Sentences.SequenceEqual(second.Sentences);
    });

    [Theory]
    [InlineData("'.-@(\"")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("a's")]
    [InlineData("'s")]
    [InlineData(". ")]
    [InlineData("\"")]
    [InlineData("[1]")]
    [InlineData("I, ")]
    [InlineData("1-")]
    [InlineData("http://)")]
    [InlineData("a@")]
    [InlineData(":) ")]
    [InlineData("\u0301")]
    [InlineData("👍🏽")]
    [InlineData("1. ")]
    [InlineData("n't")]
    public void A_long_run_of_one_piece_is_read_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000));
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        Parsed.Tree(text).Sentences.Should().NotBeEmpty();
        System.Diagnostics.Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(15), "quadratic work on this text takes minutes");
    }

    private static bool IsCut(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static void Check(Func<string, bool> law) => Prop.ForAll(Texts(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
