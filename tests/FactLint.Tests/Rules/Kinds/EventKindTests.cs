using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class EventKindTests
{
    private const string Keys = "kind: event\ncompare: figure\nwindow: 7";

    private static readonly DateOnly Monday = new(2025, 8, 18);

    [Fact]
    public void The_figure_of_fewer_articles_is_marked()
    {
        var found = Check(
            ("A bomb in Ankara killed 14 people on Monday.", Monday),
            ("A bomb in Ankara killed 16 people on Monday.", Monday),
            ("A blast in Ankara on Monday killed 14 people.", Monday));

        found.Should().ContainSingle();
        found[0].Location.Text.Should().Be("16");
        found[0].Related.Select(r => r.Location.Text).Should().Equal("14", "14");
        found[0].Message.Should().Be("16 14 explosion, 2025-08-18");
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(1, false)]
    [InlineData(8, false)]
    public void A_higher_toll_is_an_update_where_it_comes_later(int daysLater, bool isMarked) =>
        Check(("A bomb in Ankara killed 14 people on Aug. 15.", Monday), ("A bomb in Ankara killed 16 people on Aug. 15.", Monday.AddDays(daysLater)))
            .Should().HaveCount(isMarked ? 1 : 0);

    [Theory]
    [InlineData("A bomb in Ankara killed 14 people on Monday.", "A bomb in Ankara killed 16 people.")]
    [InlineData("A bomb in Ankara killed 14 people on Monday.", "A bomb killed 16 people on Monday.")]
    [InlineData("A bomb in Ankara killed 14 people on Monday.", "A fire in Ankara killed 16 people on Monday.")]
    [InlineData("A bomb in Ankara killed 14 people on Monday.", "A bomb in Ankara injured 16 people on Monday.")]
    [InlineData("A bomb in Ankara killed more than a dozen people on Monday.", "A bomb in Ankara killed 16 people on Monday.")]
    [InlineData("A bomb in Ankara killed up to 20 people on Monday.", "A bomb in Ankara killed 16 people on Monday.")]
    [InlineData("A bomb in Ankara killed 14 people on Monday. By noon 16 people had died.", "A bomb in Ankara killed 16 people on Monday.")]
    public void Other_events_and_figures_that_agree_are_not(string one, string other) =>
        Check((one, Monday), (other, Monday)).Should().BeEmpty();

    [Fact]
    public void One_sentence_of_many_figures_takes_bounded_time()
    {
        string text = string.Concat(Enumerable.Range(2, 3_000).Select(i => $"A bomb in Ankara killed {i} people on Monday, in Rome it killed 3 people and "));
        var bound = TimeSpan.FromSeconds(5);

        TestTime.Best(() => Check((text, Monday)), bound).Should().BeLessThan(bound);
    }

    [Fact]
    public void The_window_is_a_number_of_days() =>
        KindProbe.ErrorOf("kind: event\ncompare: figure\nwindow: -1").Should().Contain("window");

    private static Diagnostic[] Check(params (string Text, DateOnly? Published)[] articles)
    {
        RuleSet rules = KindTest.Load(Keys, message: "{match} {other} {event}");
        return [.. KindTest.Check(rules, articles)];
    }
}
