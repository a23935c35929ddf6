using FactLint.Language.Semantics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Semantics;

public sealed class AttributionBinderTests
{
    [Theory]
    [InlineData("The vote was delayed, according to a diplomatic source.", "a diplomatic source", SourceNaming.Anonymous)]
    [InlineData("A source said the vote was off.", "A source", SourceNaming.Bare)]
    [InlineData("The delay, as noted by a second source, is short.", "a second source", SourceNaming.Bare)]
    [InlineData("Sources familiar with the vote told the paper it was off.", "Sources familiar with the vote", SourceNaming.Anonymous)]
    [InlineData("A source familiar with the vote said it was off.", "A source familiar with the vote", SourceNaming.Anonymous)]
    [InlineData("It was off, one source familiar with the vote said.", "one source familiar with the vote", SourceNaming.Anonymous)]
    [InlineData("Sources close to the family told the paper it was over.", "Sources close to the family", SourceNaming.Anonymous)]
    [InlineData("The vote is off, said two officials briefed on the call.", "two officials briefed on the call", SourceNaming.Anonymous)]
    [InlineData("The source of this information is an anonymous Danish official.", "an anonymous Danish official", SourceNaming.Anonymous)]
    [InlineData("A senior administration official said the vote was off.", "A senior administration official", SourceNaming.Anonymous)]
    [InlineData("A person close to the family told reporters it was over.", "A person close to the family", SourceNaming.Anonymous)]
    [InlineData("A palace source, who was in the room, said it was over.", "A palace source, who was in the room", SourceNaming.Anonymous)]
    [InlineData("The ship left the North Sea, a source said on Thursday.", "a source", SourceNaming.Bare)]
    [InlineData("People close to Anna Lind say it was over.", "People close to Anna Lind", SourceNaming.Anonymous)]
    [InlineData("Anna Lind, a former White House official who left, said it was over.", "Anna Lind, a former White House official who left", SourceNaming.Named)]
    [InlineData("Officials said the road was shut.", "Officials", SourceNaming.Anonymous)]
    [InlineData("An aide said the road was shut.", "An aide", SourceNaming.Anonymous)]
    [InlineData("Police said the road was shut.", "Police", SourceNaming.Institution)]
    [InlineData("Critics say the road is dangerous.", "Critics", SourceNaming.Collective)]
    [InlineData("A spokeswoman said the road was shut.", "A spokeswoman", SourceNaming.Spokesperson)]
    [InlineData("The road is shut, the report said.", "the report", SourceNaming.Document)]
    [InlineData("Local media reported a crash.", "Local media", SourceNaming.Secondary)]
    [InlineData("She said the road was shut.", "She", SourceNaming.Pronoun)]
    [InlineData("Mayor Anna Lind said the road was shut.", "Mayor Anna Lind", SourceNaming.Named)]
    public void A_source_is_classed_by_how_it_is_named(string text, string source, SourceNaming naming)
    {
        SemanticModel model = ArticleText.Model(text);

        Source found = model.Attributions.Should().ContainSingle().Subject.Source!;
        model.Text(found.Span).Should().Be(source);
        found.Naming.Should().Be(naming);
    }

    [Theory]
    [InlineData("They published open-source data and said so.")]
    [InlineData("Renewable sources said to be cheap were added.")]
    [InlineData("The choir is a source of pride for the town.")]
    [InlineData("Walkers reached the river's source by noon.")]
    [InlineData("The sources of funding said to be at risk are many.")]
    [InlineData("Source: Census Bureau")]
    [InlineData("An anonymous donor gave the money.")]
    [InlineData("An anonymous tipster led police to the boat.")]
    public void What_does_not_speak_is_no_anonymous_source(string text) =>
        ArticleText.Model(text).Attributions.Should().NotContain(a => a.Source != null && (a.Source.Naming == SourceNaming.Anonymous || a.Source.Naming == SourceNaming.Bare));

    [Theory]
    [InlineData("A palace source said it was over. The source asked not to be named because the talks are private.")]
    [InlineData("A palace source, who spoke on condition of anonymity to discuss private talks, said it was over.")]
    [InlineData("A palace source said it was over, declining to be identified for fear of dismissal.")]
    [InlineData("A palace source, who was not authorized to speak publicly, said it was over.")]
    [InlineData("A palace source, speaking anonymously under the court's rules, said it was over.")]
    public void A_reason_for_anonymity_is_found(string text) =>
        ArticleText.Model(text).Attributions.Should().Contain(a => a.Source!.Naming == SourceNaming.Anonymous && a.Source.Reason != null);

    [Theory]
    [InlineData("A palace source, who spoke on condition of anonymity, said it was over.")]
    [InlineData("A palace source said it was over because the money had gone.")]
    public void A_reason_for_something_else_is_none(string text) =>
        ArticleText.Model(text).Attributions.Should().Contain(a => a.Source!.Naming == SourceNaming.Anonymous).And.OnlyContain(a => a.Source!.Reason == null);

    [Fact]
    public void The_cue_has_its_tense()
    {
        SemanticModel model = ArticleText.Model("Mayor Anna Lind says it is late. Lind said so before.");

        model.Attributions.Select(a => a.CueTense).Should().Equal(Tense.Present, Tense.Past);
        model.Attributions.Select(a => a.Source!.PersonId).Should().Equal("p1", "p1");
    }

    [Theory]
    [InlineData("said ", 60_000)]
    [InlineData("A source said no. ", 10_000)]
    [InlineData("The official asked not to be named because he was ill. ", 5_000)]
    [InlineData("who said that ", 30_000)]
    [InlineData("Lind, ", 40_000)]
    [InlineData("“No.” — Anna Lind ", 10_000)]
    public void Time_grows_with_the_length(string piece, int times)
    {
        SemanticModel model = ArticleText.Model(string.Concat(Enumerable.Repeat(piece, times)));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        _ = model.Attributions;

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_reason_is_bound_to_its_own_source()
    {
        SemanticModel model = ArticleText.Model(
            "A palace official said it was over.\nA bank employee said no. The employee spoke on condition of anonymity because the talks are private.");

        model.Attributions.Where(a => a.Source!.Reason is not null).Select(a => model.Text(a.Source!.Phrase)).Should().Equal("A bank employee", "The employee");
    }

    [Fact]
    public void The_speaker_goes_on_in_the_next_paragraph()
    {
        SemanticModel model = ArticleText.Model("“We stay,” Mayor Anna Lind said. “They go.”\n“We shall see.”\n“Never,” said Paul Hart.");

        model.Quotations.Select(q => model.SpeakerOf(q)?.PersonId).Should().Equal("p1", "p1", "p1", "p2");
    }

    [Theory]
    [InlineData("The mayor has not said no.", Tense.Present, Voice.Active, VerbTraits.Perfect | VerbTraits.Negated)]
    [InlineData("The mayor is being asked.", Tense.Present, Voice.Passive, VerbTraits.Progressive)]
    [InlineData("The mayor would go.", Tense.None, Voice.Active, VerbTraits.Modal)]
    [InlineData("The mayor will go.", Tense.Future, Voice.Active, VerbTraits.None)]
    public void Verb_groups_have_tense_voice_and_traits(string text, Tense tense, Voice voice, VerbTraits traits)
    {
        VerbGroup group = ArticleText.Model(text).VerbGroups.Should().ContainSingle().Subject;

        (group.Tense, group.Voice, group.Traits).Should().Be((tense, voice, traits));
    }
}
