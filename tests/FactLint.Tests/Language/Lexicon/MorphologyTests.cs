using FactLint.Language.Lexicon;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Lexicon;

public sealed class MorphologyTests
{
    [Theory]
    [InlineData("specify", "specify specifies specified specifying")]
    [InlineData("say", "say says said saying")]
    [InlineData("be", "be am is are was were been being")]
    [InlineData("stop", "stop stops stopped stopping")]
    [InlineData("travel", "travel travels traveled travelled traveling travelling")]
    [InlineData("refer", "refer refers referred referring")]
    [InlineData("visit", "visit visits visited visiting")]
    [InlineData("decline", "decline declines declined declining")]
    [InlineData("agree", "agree agrees agreed agreeing")]
    [InlineData("tie", "tie ties tied tying")]
    [InlineData("write", "write writes wrote written writing")]
    [InlineData("quit", "quit quits quitted quitting")]
    [InlineData("panic", "panic panics panicked panicking")]
    [InlineData("speech", "speech speeches speeched speeching")]
    [InlineData("early", "early earlies earlied earlying earlier earliest")]
    [InlineData("new", "new newed newing newer newest")]
    [InlineData("U.S.", "u.s.")]
    [InlineData("7", "7")]
    [InlineData("", "")]
    public void Forms_of_a_lemma(string lemma, string forms) => string.Join(' ', Morphology.FormsOf(lemma)).Should().Be(forms);

    [Theory]
    [InlineData("woman", "women")]
    [InlineData("spokeswoman", "spokeswomen")]
    [InlineData("crisis", "crises")]
    [InlineData("agency", "agencies")]
    [InlineData("leave", "left")]
    [InlineData("undergo", "undergone")]
    [InlineData("good", "better")]
    [InlineData("big", "biggest")]
    [InlineData("wife", "wives")]
    public void Forms_include_the_irregular_ones(string lemma, string form) => Morphology.FormsOf(lemma).Should().Contain(form);

    [Theory]
    [InlineData("said", PartOfSpeech.Verb, "say")]
    [InlineData("Declined", PartOfSpeech.Verb, "decline")]
    [InlineData("visited", PartOfSpeech.Verb, "visit")]
    [InlineData("planning", PartOfSpeech.Verb, "plan")]
    [InlineData("calling", PartOfSpeech.Verb, "call")]
    [InlineData("travelled", PartOfSpeech.Verb, "travel")]
    [InlineData("controlled", PartOfSpeech.Verb, "control")]
    [InlineData("hoping", PartOfSpeech.Verb, "hope")]
    [InlineData("hopping", PartOfSpeech.Verb, "hop")]
    [InlineData("denies", PartOfSpeech.Verb, "deny")]
    [InlineData("passes", PartOfSpeech.Verb, "pass")]
    [InlineData("uses", PartOfSpeech.Verb, "use")]
    [InlineData("changed", PartOfSpeech.Verb, "change")]
    [InlineData("belonged", PartOfSpeech.Verb, "belong")]
    [InlineData("n't", PartOfSpeech.Part, "not")]
    [InlineData("'re", PartOfSpeech.Aux, "be")]
    [InlineData("officials", PartOfSpeech.Noun, "official")]
    [InlineData("houses", PartOfSpeech.Noun, "house")]
    [InlineData("boxes", PartOfSpeech.Noun, "box")]
    [InlineData("countries", PartOfSpeech.Noun, "country")]
    [InlineData("analyses", PartOfSpeech.Noun, "analysis")]
    [InlineData("Paris", PartOfSpeech.Propn, "Paris")]
    [InlineData("worse", PartOfSpeech.Adj, "bad")]
    [InlineData("larger", PartOfSpeech.Adj, "large")]
    public void Lemma_of_a_form(string word, PartOfSpeech pos, string lemma) => Morphology.LemmaOf(word, pos).Should().Be(lemma);

    [Fact]
    public void Every_verb_form_leads_back_to_its_verb()
    {
        string[] verbs = ["announce", "report", "argue", "speak", "tell", "deny", "admit", "claim", "insist", "refuse", "plan", "control", "lie", "handle", "receive", "judge", "meet"];
        var strays = verbs.SelectMany(verb => Morphology.FormsOf(verb).Select(form => (verb, form, Lemma: Morphology.LemmaOf(form, PartOfSpeech.Verb)))).Where(row => row.Lemma != row.verb);
        strays.Should().BeEquivalentTo([("lie", "lay", "lay")]);
    }

    [Fact]
    public void Frequent_words_rank_above_rare_ones()
    {
        WordFrequency.Of("the").Should().BeGreaterThan(WordFrequency.Of("said"));
        WordFrequency.Of("said").Should().BeGreaterThan(WordFrequency.Of("anonymity"));
        WordFrequency.Of("N’T").Should().Be(WordFrequency.Of("n't")).And.BePositive();
        WordFrequency.Of("").Should().Be(0);
    }
}
