using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class VariantsKindTests
{
    private const string Sets = "kind: variants\nsets: [[defence|defences, defense|defenses], ['US', 'U.S.'], [adviser, advisor]]\nexcept: ['US Airways']\n";

    [Fact]
    public void Marks_the_form_that_is_used_less_once_and_shows_the_rest()
    {
        Diagnostic only = KindProbe.Check(Sets, "The defence was weak. Our air defences fell. A defense pact. More defenses came. The last defence held.").Should().ContainSingle().Which;
        only.Location.Text.Should().Be("defense");
        only.Related.Select(r => r.Location.Text).Should().Equal("defence", "defenses");
        only.Fixes[0].Safety.Should().Be(FixSafety.Suggested);
        only.Fixes[0].Edits[0].NewText.Should().Be("defence");
    }

    [Theory]
    [InlineData("", "The adviser met an advisor.", "advisor")]
    [InlineData("prefer: advisor", "The adviser met an advisor.", "adviser")]
    [InlineData("prefer: first", "The adviser met an advisor and an advisor.", "advisor")]
    [InlineData("prefer: majority", "The adviser met an advisor and an advisor.", "adviser")]
    public void Keeps_the_preferred_form(string prefer, string text, string marked) =>
        KindProbe.Check(Sets + prefer, text).Texts().Should().Equal(marked);

    [Theory]
    [InlineData("Our defence met the US Department of Defense.")]
    [InlineData("Defense Secretary Ann Poe praised the defence.")]
    [InlineData("Her defence was heard. “My defense is simple,” she said.")]
    [InlineData("The U.S. said US Airways would fly.")]
    [InlineData("He told us that the U.S. would act.")]
    [InlineData("The adviser spoke of defence.")]
    public void Names_quotations_and_single_forms_pass(string text) => KindProbe.Check(Sets, text).Should().BeEmpty();

    [Fact]
    public void Across_articles_the_later_of_two_is_marked_and_the_earlier_shown()
    {
        const string Keys = Sets + "across: corpus";
        Diagnostic only = KindProbe.Check(Keys, "A defence pact.", "A defense pact. Another defense pact.").Should().ContainSingle().Which;
        only.Location.Text.Should().Be("defense");
        only.Related.Should().ContainSingle().Which.Location.Document.Path.Should().Be("0.txt");
        KindProbe.Check(Keys, "A defence pact, a defense pact.").Should().HaveCount(1, "the run has one article that mixes");
        KindProbe.Check(Keys, "A defense pact.", "A defense pact.", "A defense pact.").Should().BeEmpty();
    }

    [Fact]
    public void The_form_of_most_articles_wins()
    {
        ImmutableArray<Diagnostic> found = KindProbe.Check(Sets + "across: both", "A defence pact.", "A defense pact.", "A defense pact.", "A defence pact.", "The defense.", "A defense.", "Defence of the realm.");
        found.Texts().Should().Equal("Defence");
        found[0].Related.Should().HaveCount(4);
    }

    [Theory]
    [InlineData(6, 2, "", true)]
    [InlineData(5, 3, "", false)]
    [InlineData(40, 20, "", false)]
    [InlineData(5, 3, "prefer: defense", true)]
    public void Many_articles_that_write_it_both_ways_have_no_house_form(int defense, int defence, string prefer, bool isFound) =>
        KindProbe.Check(
            Sets + "across: both\n" + prefer,
            [.. Enumerable.Repeat("A defense pact.", defense), .. Enumerable.Repeat("A defence pact.", defence)]).Any().Should().Be(isFound);

    [Fact]
    public void An_article_that_mixes_has_one_finding() =>
        KindProbe.Check(Sets + "across: both", "A defence pact.", "A defence pact and a defense pact.").Should().ContainSingle();

    [Theory]
    [InlineData("sets: [[defence]]", "two forms or more")]
    [InlineData("sets: [[defence, defense], [defense, x]]", "stands in two places")]
    [InlineData("sets: [[defence, defense]]\nprefer: defens", "did you mean “defense”?")]
    [InlineData("sets: [defence]", "a list of lists")]
    public void Mistakes_are_named(string keys, string error) => KindProbe.ErrorOf("kind: variants\n" + keys).Should().Contain(error);
}
