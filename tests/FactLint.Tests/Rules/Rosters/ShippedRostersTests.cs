using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Import;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Rosters;

/// <summary>The rosters that come with the program, as files of somebody's own.</summary>
public sealed class ShippedRostersTests
{
    private static readonly List<LoadError> Errors = [];

    private static readonly IReadOnlyList<RosterFile> Files =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules", "rosters")).Order(StringComparer.Ordinal).Select(f => RosterFiles.Read(new RuleText(Path.GetFileName(f), File.ReadAllText(f)), Errors))];

    [Fact]
    public void They_have_no_mistake_and_no_two_holders_of_one_office()
    {
        Errors.Should().BeEmpty();
        RosterOverlaps.Of(Files).Should().BeEmpty();
    }

    [Fact]
    public void Each_open_term_has_a_source_and_a_day_to_which_it_is_known() =>
        Files.SelectMany(f => f.Entries).SelectMany(e => e.Terms.Select(t => (e, t))).Should().OnlyContain(p => (p.t.Source ?? p.e.Source) != null && (p.t.To != null || p.t.AsOf != null));

    [Fact]
    public void Each_says_when_it_was_checked_and_where() => Files.Should().OnlyContain(f => f.AsOf != null && f.Source != null);

    [Theory]
    [InlineData("Barack Obama", "president", "2016-05-05", TermState.Held)]
    [InlineData("Donald Trump", "president", "2023-05-05", TermState.NotYet)]
    [InlineData("Mark Rutte", "secretary general", "2025-08-18", TermState.Held)]
    [InlineData("Mark Rutte", "secretary general", "2030-08-18", TermState.Unknown)]
    [InlineData("Donald Trump", "president", "2025-08-18", TermState.Held)]
    [InlineData("Donald Trump", "president", "2028-05-05", TermState.Unknown)]
    [InlineData("Giorgia Meloni", "prime minister", "2025-08-18", TermState.Held)]
    [InlineData("Giorgia Meloni", "prime minister", "2022-10-01", TermState.NotYet)]
    [InlineData("Chuck Schumer", "senator", "2026-06-01", TermState.Held)]
    [InlineData("Chuck Schumer", "senator", "2027-02-01", TermState.Unknown)]
    [InlineData("John Lewis", "representative", "2020-07-15", TermState.Unknown)]
    public void They_know_who_held_what(string name, string office, string day, TermState state) =>
        Files.SelectMany(f => f.Entries).Where(e => e.Name == name).SelectMany(e => e.Terms).Last(t => t.Office == office).On(DateOnly.Parse(day)).Should().Be(state);
}
