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
        var errors = new List<LoadError>();
        var people = RosterReader.Read(new RuleText("a.yml", "people:\n  - Ada Quist\n  - name: Jo Lund\n    variants: Joe Lund\n    reject: [Jo Lundt]\n    office: Mayor\n    country: Norway\n"), errors);

        errors.Should().BeEmpty();
        people.Select(p => p.Name).Should().Equal("Ada Quist", "Jo Lund");
        people[1].Should().BeEquivalentTo(new RosterPerson("Jo Lund") { Variants = ["Joe Lund"], Reject = ["Jo Lundt"], Office = "mayor", Country = "Norway" });
    }

    [Theory]
    [InlineData("- Ada Quist", 1)]
    [InlineData("people:\n  - nam: Ada Quist", 2)]
    [InlineData("people:\n  - [Ada, Quist]", 2)]
    public void A_mistake_is_reported_at_its_place(string text, int line)
    {
        var errors = new List<LoadError>();
        RosterReader.Read(new RuleText("a.yml", text), errors).Should().BeEmpty();

        errors.Should().Contain(e => e.Path == "a.yml" && e.Line == line);
    }
}
