using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Tests.Language.Syntax;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Lexicon;

public sealed class PosTaggerTests
{
    [Theory]
    [InlineData("The minister declined to answer .", "Det Noun Verb Part Verb Punct")]
    [InlineData("She has a good plan .", "Pron Verb Det Adj Noun Punct")]
    [InlineData("They plan a strike in May .", "Pron Verb Det Noun Adp Propn Punct")]
    [InlineData("He did n't say why .", "Pron Aux Part Verb Adv Punct")]
    [InlineData("Officials said 12 people died .", "Noun Verb Num Noun Verb Punct")]
    [InlineData("Officials in Brussels and Kyiv agreed .", "Noun Adp Propn Cconj Propn Verb Punct")]
    public void Tags(string words, string tags) => string.Join(' ', TagsOf(words)).Should().Be(tags);

    [Fact]
    public void Tags_of_one_token_are_those_of_its_sentence()
    {
        SyntaxTree tree = Parsed.Tree("It rained. The talks failed.");
        var tags = new PartOfSpeechTags(tree);
        tags[5].Should().Be(tags.Of(tree.Sentences[1])[2]).And.Be(PartOfSpeech.Verb);
    }

    [Fact]
    public void Any_sentence_has_tags() => TagsOf("\uD83D \0 😀 ٣٤ 中文 e\u0301 ---- a@b.example").Should().NotContain(PartOfSpeech.None);

    private static PartOfSpeech[] TagsOf(string text)
    {
        SyntaxTree tree = Parsed.Tree(text);
        return [.. tree.Sentences.SelectMany(sentence => new PartOfSpeechTags(tree).Of(sentence).ToArray())];
    }
}
