using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class TenseKindTests
{
    private const string Mix = "kind: tense\ncheck: attribution-mix";
    private const string Usual = "Mayor Ana Lund said no. She said more. Lund said it was late. She said why. Lund added that it was dark.\n";

    [Fact]
    public void A_stray_present_is_marked() =>
        KindTest.Marked(Mix, Usual + "She says it is over.").Should().Equal("says");

    [Theory]
    [InlineData(Usual + "The report says it is over.")]
    [InlineData(Usual + "“She says it is over,” he said.")]
    [InlineData(Usual + "Aides say it is over.")]
    [InlineData("# Mayor Ana Lund says no\n" + Usual)]
    [InlineData("She said no. She says it is over. He says so. He said more.")]
    public void Documents_quotations_headlines_and_even_mixes_are_not(string text) =>
        KindTest.Marked(Mix, text).Should().BeEmpty();

    [Theory]
    [InlineData("She often says it is over.")]
    [InlineData("The letter, which Lund says is lost, was long.")]
    [InlineData("When asked, she says it is over.")]
    [InlineData("Lund now says it is over.")]
    public void A_habit_a_standing_claim_and_a_change_of_mind_are_right(string text) =>
        KindTest.Marked(Mix, Usual + text).Should().BeEmpty();

    [Fact]
    public void The_first_sentence_may_sum_up_in_the_present() =>
        KindTest.Marked(Mix, "Mayor Ana Lund says it is over.\n" + Usual).Should().BeEmpty();

    [Fact]
    public void The_same_speaker_is_shown_where_there_is_one() =>
        KindTest.Check(KindTest.Load(Mix), ("Coach Paul Hart said it rained.\n" + Usual + "Lund says it is over.", null)).Should().ContainSingle()
            .Which.Related.Should().ContainSingle().Which.Location.Start.Line.Should().Be(2);

    [Theory]
    [InlineData("The mayor will visit Oslo last week.", "last week")]
    [InlineData("Two years ago, the mayor opens a bridge.", "Two years ago")]
    [InlineData("She met them tomorrow.", "tomorrow")]
    [InlineData("The mayor will visit Oslo next week.", "")]
    [InlineData("The mayor visited Oslo last week.", "")]
    [InlineData("The mayor will close the bridge built last year.", "")]
    [InlineData("The mayor will speak about last year.", "")]
    [InlineData("The mayor will have left by last orders.", "")]
    [InlineData("Yesterday, the mayor says, was the worst day.", "")]
    public void A_verb_and_the_time_of_its_clause_agree(string text, string marked) =>
        string.Join('|', KindTest.Marked("kind: tense\ncheck: time-adverb", text)).Should().Be(marked);

    [Theory]
    [InlineData("# Mayor quit the council\nShe left.", "quit")]
    [InlineData("# Shares fell in London\nIt rained.", "fell")]
    [InlineData("# Shares fall in London\nIt rained.", "")]
    [InlineData("# Why shares fell\nIt rained.", "")]
    [InlineData("# Did shares fall?\nIt rained.", "")]
    [InlineData("# Mayor: “I fell” on stage\nIt rained.", "")]
    [InlineData("# Mayor says shares fell\nIt rained.", "")]
    [InlineData("Shares fell in London.\nIt rained.", "")]
    public void A_headline_in_the_past_is_marked_at_its_verb(string text, string marked) =>
        string.Join('|', KindTest.Marked("kind: tense\ncheck: headline-past", text)).Should().Be(marked);
}
