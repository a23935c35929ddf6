using FactLint.Rules.Rosters;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Rosters;

public sealed class RosterTermTests
{
    [Theory]
    [InlineData("2019-09-30", TermState.NotYet)]
    [InlineData("2019-10-15", TermState.Unknown)]
    [InlineData("2019-10-31", TermState.Held)]
    [InlineData("2023-10-24", TermState.Held)]
    [InlineData("2023-10-25", TermState.Unknown)]
    [InlineData("2023-10-26", TermState.Over)]
    public void Days_that_an_inexact_date_may_cover_are_unknown(string day, TermState state)
    {
        var term = new RosterTerm("mayor") { From = new RosterDate(2019, 10), To = new RosterDate(2023, 10, 25) };

        term.On(DateOnly.Parse(day)).Should().Be(state);
    }

    [Theory]
    [InlineData("2025-03-01", TermState.Held)]
    [InlineData("2025-03-02", TermState.Unknown)]
    public void Nothing_is_known_of_an_open_term_after_the_roster_was_checked(string day, TermState state)
    {
        var term = new RosterTerm("mayor") { From = new RosterDate(2019), AsOf = new DateOnly(2025, 3, 1) };

        term.On(DateOnly.Parse(day)).Should().Be(state);
    }

    [Theory]
    [InlineData("2024", "2024", "2024")]
    [InlineData("2024-10", "Oct. 2024", "2024-10")]
    [InlineData("2024-10-01", "1 Oct. 2024", "2024-10-01")]
    public void Dates_are_as_exact_as_they_are_written(string text, string words, string written)
    {
        RosterDate.TryParse(text, out RosterDate date).Should().BeTrue();

        date.ToString().Should().Be(words);
        date.Write().Should().Be(written);
    }

    [Theory]
    [InlineData("2024-1")]
    [InlineData("2024-02-30")]
    [InlineData("24-10-01")]
    [InlineData("0000")]
    public void What_is_no_date_is_refused(string text) => RosterDate.TryParse(text, out _).Should().BeFalse();
}
