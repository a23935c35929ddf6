using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Rosters;

public sealed class RosterReaderTests
{
    [Fact]
    public void People_are_names_or_maps()
    {
        var (people, errors) = Read("people:\n  - Ada Quist\n  - name: Jo Lund\n    variants: Joe Lund\n    reject: [Jo Lundt]\n    office: Mayor\n    country: Norway\n");

        errors.Should().BeEmpty();
        people.Select(p => p.Name).Should().Equal("Ada Quist", "Jo Lund");
        people[1].Variants.Should().Equal("Joe Lund");
        people[1].Reject.Should().Equal("Jo Lundt");
        people[1].Country.Should().Be("Norway");
        people[1].Terms.Should().Equal(new RosterTerm("mayor") { Of = "Norway" });
    }

    [Fact]
    public void An_open_office_is_held_up_to_the_day_the_roster_was_checked()
    {
        var (people, errors) = Read("asOf: 2025-03-01\nsource: [a, b]\npeople:\n  - name: Jo Lund\n    offices:\n      - {office: mayor, of: Oslo, from: 2019-10, to: 2023-10-25, source: oslo.no}\n      - {office: Senator, of: Oslo, from: 2024-01-02}\norganizations: [Lund Works]\n");

        errors.Should().BeEmpty();
        people[0].Source.Should().Be("a; b");
        people[0].Terms[0].Should().Be(new RosterTerm("mayor") { Of = "Oslo", From = new RosterDate(2019, 10), To = new RosterDate(2023, 10, 25), Source = "oslo.no" });
        people[0].Terms[1].Should().Be(new RosterTerm("senator") { Of = "Oslo", From = new RosterDate(2024, 1, 2), AsOf = new DateOnly(2025, 3, 1), IsShared = true });
        people[1].IsOrganization.Should().BeTrue();
    }

    [Theory]
    [InlineData("- Ada Quist", 1, "a roster is a map")]
    [InlineData("people:\n  - nam: Ada Quist", 2, "did you mean “name”?")]
    [InlineData("people:\n  - [Ada, Quist]", 2, "an entry is a name")]
    [InlineData("people:\n  - name: Ada Quist\n    from: 2019-13\n    office: mayor", 3, "“2019-13” is no date")]
    [InlineData("people:\n  - name: Ada Quist\n    offices:\n      - mayor", 4, "an office is a map")]
    [InlineData("people:\n  - name: Ada Quist\n    offices:\n      - {office: mayor, from: 2020, to: 2019}", 4, "ends (2019) before it begins (2020)")]
    [InlineData("people:\n  - Ada Quist\n  - Ada Quist", 3, "stands here for the second time, first in line 2")]
    [InlineData("people:\n  - name: Ada Quist\n    reject: Ada Quist", 2, "both right and rejected")]
    [InlineData("people:\n  - Ada Quist\n  - name: \" \"", 3, "“name” is empty")]
    [InlineData("asOf: 2025\npeople: [Ada Quist]", 1, "“2025” is no day")]
    public void A_mistake_is_reported_at_its_place(string text, int line, string message)
    {
        var (_, errors) = Read(text);

        errors.Should().ContainSingle(e => e.Path == "a.yml" && e.Line == line && e.Message.Contains(message));
    }

    [Fact]
    public void Two_people_of_one_name_are_told_apart_by_an_id()
    {
        var (people, errors) = Read("people:\n  - {name: Ada Quist, id: 1950}\n  - {name: Ada Quist, id: 1981}\n");

        errors.Should().BeEmpty();
        people.Should().HaveCount(2);
    }

    private static (IReadOnlyList<RosterEntry> Entries, List<LoadError> Errors) Read(string text)
    {
        var errors = new List<LoadError>();
        return (RosterReader.Read(new RuleText("a.yml", text), errors).Entries, errors);
    }
}
