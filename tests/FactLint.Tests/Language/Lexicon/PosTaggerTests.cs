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
    [InlineData("Lund added that it rained .", "Propn Verb Sconj Pron Verb Punct")]
    [InlineData("Okafor declined to answer .", "Propn Verb Part Verb Punct")]
    [InlineData("Florists said so .", "Noun Verb Adv Punct")]
    [InlineData("A source familiar with the talks spoke .", "Det Noun Adj Adp Det Noun Verb Punct")]
    [InlineData("A clerk privy to the file said so .", "Det Noun Adj Adp Det Noun Verb Adv Punct")]
    [InlineData("Sources close to the family spoke .", "Propn Adj Adp Det Noun Verb Punct")]
    public void Tags(string words, string tags) => string.Join(' ', TagsOf(words)).Should().Be(tags);

    [Theory]
    [InlineData("Lund", "added", true)]
    [InlineData("Windfarm", "owners", false)]
    [InlineData("Prices", "rose", false)]
    [InlineData("Nobly", "done", false)]
    [InlineData("NATO", "agreed", false)]
    public void An_unknown_word_that_opens_a_sentence_is_a_name(string word, string next, bool isName) =>
        OpeningName.Is(PartOfSpeech.Noun, word, next).Should().Be(isName);

    [Fact]
    public void Tags_of_one_token_are_those_of_its_sentence()
    {
        SyntaxTree tree = Parsed.Tree("It rained. The talks failed.");
        var tags = new PartOfSpeechTags(tree);
        tags[5].Should().Be(tags.Of(tree.Sentences[1])[2]).And.Be(PartOfSpeech.Verb);
    }

    [Fact]
    public void Any_sentence_has_tags() => TagsOf("\uD83D \0 😀 ٣٤ 中文 e\u0301 ---- a@b.example").Should().NotContain(PartOfSpeech.None);

    [Fact]
    public void What_a_thread_has_read_before_changes_no_tag()
    {
        string text = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"The word{i} minister{i * 7} declined to lead{i % 9} a {i}-day Plan{i} in May ."));
        PartOfSpeech[] first = OnNewThread(() => TagsOf(text));
        PartOfSpeech[] later = OnNewThread(() =>
        {
            TagsOf(string.Join(' ', Enumerable.Range(0, 30_000).Select(i => $"other{i}")));
            TagsOf(text + " So did others .");
            return TagsOf(text);
        });
        later.Should().Equal(first);
    }

    [Fact]
    public void The_fast_way_comes_to_what_the_plain_way_says()
    {
        string text = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"The w{i * 31 % 997}ed minister{i}s, declined to lead{i % 9} - a $ {i} / day Plan{i}ing in May."));
        SyntaxTree tree = Parsed.Tree(text);
        foreach (Sentence sentence in tree.Sentences)
        {
            TagCue[] cues = [.. tree.TokensOf(sentence).ToArray().Select(token => TagCue.Of(tree.TextOf(token)))];
            PosTagger.Tag(tree, sentence).Select(TagLanes.Merged).Should().Equal(PosTagger.Tag(PosTagger.Model, cues));
        }
    }

    [Theory]
    [InlineData("It cost $ 5 , or 3 % more .", "Pron Verb Sym Num Punct Cconj Num Sym Adj Punct")]
    [InlineData("He - and she - won 3 - 2 .", "Pron Punct Cconj Pron Punct Verb Num Sym Num Punct")]
    public void Symbols_are_told_from_marks(string words, string tags) => string.Join(' ', TagsOf(words)).Should().Be(tags);

    private static PartOfSpeech[] OnNewThread(Func<PartOfSpeech[]> read)
    {
        PartOfSpeech[] tags = [];
        var thread = new Thread(() => tags = read());
        thread.Start();
        thread.Join();
        return tags;
    }

    private static PartOfSpeech[] TagsOf(string text)
    {
        SyntaxTree tree = Parsed.Tree(text);
        return [.. tree.Sentences.SelectMany(sentence => new PartOfSpeechTags(tree).Of(sentence).ToArray())];
    }
}
