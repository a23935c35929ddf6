using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Analysis.Analyzers;

public sealed class ScopeTests
{
    private static readonly BlockKind[] Kinds = [BlockKind.Headline, BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.BlockQuote, BlockKind.KeyPoint, BlockKind.Byline];

    private static SemanticModel Model()
    {
        string prose = string.Join('\n', Kinds.Select(_ => "word"));
        ImmutableArray<Block> blocks = [.. Kinds.Select((kind, i) => new Block(kind, new TextSpan(i * 5, 4)))];
        return new SemanticModel(SyntaxTree.Parse(new Article(new SourceText(prose), prose, SourceMap.Identity(prose.Length), blocks), new WordTable()));
    }

    [Theory]
    [InlineData("all", "111111")]
    [InlineData("headline", "100000")]
    [InlineData("lede", "010000")]
    [InlineData("body", "011100")]
    [InlineData("body - blockquote", "011000")]
    [InlineData("body - lede + headline", "101100")]
    [InlineData("body & lede", "010000")]
    [InlineData("all-blockquote-byline", "111010")]
    public void Zones_are_joined_from_left_to_right(string text, string expected)
    {
        SemanticModel model = Model();
        string.Concat(Kinds.Select((_, i) => Scope.Parse(text).Contains(model, new TextSpan(i * 5, 4)) ? '1' : '0')).Should().Be(expected);
    }

    [Theory]
    [InlineData("bodi", "bodi")]
    [InlineData("body quote", "quote")]
    [InlineData("body -", "body -")]
    [InlineData("", "")]
    [InlineData("31", "31")]
    public void The_word_that_is_wrong_is_named(string text, string word)
    {
        Scope.TryParse(text, out _, out string unknown).Should().BeFalse();
        unknown.Should().Be(word);
    }

    [Theory]
    [InlineData("headline - headline", false)]
    [InlineData("headline & body", false)]
    [InlineData("quote & headline", true)]
    [InlineData("body - quote", true)]
    public void A_scope_that_no_text_can_be_in_is_known(string text, bool reachable) =>
        Scope.Parse(text).IsReachable.Should().Be(reachable);
}
