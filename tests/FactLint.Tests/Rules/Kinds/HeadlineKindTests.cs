using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class HeadlineKindTests
{
    [Theory]
    [InlineData("Dolnik opens fair", "Karen Dolnick opened the fair on Monday. She stayed for an hour.", "Dolnik")]
    [InlineData("Karen Dolnick opens fair", "Peter Hale opened the fair on Monday. He stayed for an hour.", "Karen Dolnick")]
    [InlineData("Dolnick opens fair", "Karen Dolnick opened the fair on Monday.", null)]
    [InlineData("Blistering attacks upend vote", "The mayor was attacked on Monday by three rivals.", null)]
    [InlineData("Karen opens fair", "Mayor Dolnick opened the fair on Monday.", null)]
    [InlineData("Karen Dolnick", "The fair opened on Monday after a week of rain.", null)]
    [InlineData("Why Dolnik Left The Fair Early", "Karen Dolnick opened the fair on Monday. Dolnick left early.", "Dolnik")]
    [InlineData("Why Blistering Attacks Upend Votes", "The mayor was attacked on Monday by Karen Blister.", null)]
    [InlineData("Tuesday Brings Rain To The North", "It will rain from Thursday on.", null)]
    [InlineData("Iraqis vote", "The people of Iraq went to the polls.", null)]
    public void A_name_of_the_headline_is_looked_up_in_the_story(string headline, string story, string? marked) =>
        Check("compare: name", headline, story).Select(d => d.Location.Text).Should().Equal(marked is null ? [] : [marked]);

    [Fact]
    public void The_name_that_the_story_has_is_shown()
    {
        Diagnostic found = Check("compare: name", "Dolnik opens fair", "Karen Dolnick opened the fair.").Should().ContainSingle().Subject;

        found.Related.Should().ContainSingle().Which.Location.Text.Should().Be("Dolnick");
    }

    [Theory]
    [InlineData("Treasurer stole pensions", "The treasurer is accused of stealing pensions.", "stole")]
    [InlineData("Treasurer stole pensions", "The treasurer stole pensions, the court found. He had been accused of stealing pensions.", null)]
    [InlineData("Treasurer may have stolen pensions", "The treasurer is accused of stealing pensions.", null)]
    [InlineData("Treasurer stole pensions", "The treasurer was seen at the fair. He may be ill.", null)]
    public void A_hedge_that_the_headline_drops_is_found(string headline, string story, string? marked) =>
        Check("compare: hedge", headline, story).Select(d => d.Location.Text).Should().Equal(marked is null ? [] : [marked]);

    [Fact]
    public void An_article_without_a_headline_has_nothing_to_compare()
    {
        foreach (string compare in new[] { "name", "hedge", "fact", "quote" })
            KindProbe.Check("kind: headline\ncompare: " + compare, "Karen Dolnick may have stolen 12 cows in Oslo.").Should().BeEmpty();
    }

    [Fact]
    public void Long_stories_are_read_in_time_proportional_to_their_length()
    {
        string story = string.Concat(Enumerable.Repeat("Xandor Quillfeather met Zebulon Dolnick at the Fair of Ulm. ", 2_000));

        var bound = TimeSpan.FromSeconds(4);
        TestTime.Best(() => Check("compare: name", "Dolnik met Quilfeather", story), bound).Should().BeLessThan(bound);
    }

    private static ImmutableArray<Diagnostic> Check(string compare, string headline, string story) =>
        KindProbe.Check("kind: headline\n" + compare, $"# {headline}\n{story}");
}
