using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Diagnostics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

/// <summary>The checks of kind <c>date</c> beyond what the shipped rules' own tests show.</summary>
public sealed class DateKindTests
{
    [Fact]
    public void A_wrong_weekday_points_at_the_day_and_at_the_date()
    {
        Diagnostic finding = Check("check: weekday", "It opened on Thursday, Aug. 15, 2025, at noon.", null).Single();
        finding.Location.Text.Should().Be("Thursday, Aug. 15, 2025");
        finding.Related.Select(r => (r.Location.Text, r.Label)).Should().Equal(("Thursday", "the day"), ("Aug. 15, 2025", "a Friday in 2025"));
    }

    [Theory]
    [InlineData("Saturday, 1/3/2025", null)]
    [InlineData("Friday, 1/3/2025", null)]
    [InlineData("Saturday 01.03.2025", null)]
    [InlineData("Sunday, 1/3/2025", "1/3/2025 (read as January 3) Friday")]
    [InlineData("Saturday, 13/6/2025", "13/6/2025 (read as June 13) Friday")]
    [InlineData("Saturday, 2025-01-03", "2025-01-03 Friday")]
    public void A_date_in_figures_may_have_day_or_month_first(string date, string? says) =>
        Check("check: weekday", $"It opened on {date}.", null, "{date} {actual}").Select(f => f.Message).Should().Equal(says is null ? [] : [says]);

    [Theory]
    [InlineData("Tuesday, Dec. 30", "2026-01-05", 0)]
    [InlineData("Wednesday, Dec. 30", "2026-01-05", 1)]
    [InlineData("Tuesday, Jan. 6", "2025-12-20", 0)]
    [InlineData("Monday, Jan. 6", "2025-12-20", 1)]
    // About half a year away either way: nobody can tell which year is meant.
    [InlineData("Monday, June 18", "2025-12-20", 0)]
    public void A_day_without_a_year_is_that_nearest_to_publication(string day, string published, int findings) =>
        Check("check: weekday\nyear: published", $"It opened on {day}.", DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Should().HaveCount(findings);

    [Fact]
    public void Only_written_years_count_unless_the_rule_asks() =>
        Check("check: weekday", "It opened on Tuesday, Aug. 18.", new DateOnly(2025, 8, 20)).Should().BeEmpty();

    [Theory]
    [InlineData("It starts at 13:75.", "13:75")]
    [InlineData("It starts at 24:30.", "24:30")]
    [InlineData("It ended on April 31, 2020.", "April 31, 2020")]
    public void What_does_not_exist_is_marked(string text, string marked) => Check("check: impossible", text, null).Single().Location.Text.Should().Be(marked);

    [Fact]
    public void Several_undated_days_are_one_finding()
    {
        Diagnostic finding = Check("check: relative-undated", "He came yesterday. He leaves tomorrow.", null).Single();
        finding.Location.Text.Should().Be("yesterday");
        finding.Related.Single().Location.Text.Should().Be("tomorrow");
    }

    private static ImmutableArray<Diagnostic> Check(string keys, string text, DateOnly? published, string message = "m") =>
        KindTest.Check(KindTest.Load("kind: date\n" + keys, message: message), (text, published));
}
