using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Rosters;

public sealed class RosterPackTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var entry = new RosterEntry("Jo Lund")
        {
            Variants = ["Joe Lund"],
            Reject = ["Jo Lundt"],
            Country = "Norway",
            IsRomanized = true,
            Terms = [new RosterTerm("mayor") { Of = "Oslo", Party = "Red", From = new RosterDate(2019, 10), To = new RosterDate(2023), AsOf = new DateOnly(2022, 1, 2), IsShared = true, Source = "oslo.no" }],
        };

        RosterPack pack = RosterPack.Of([new RosterEntry("Ada Quist"), entry]);

        pack[1].Should().BeEquivalentTo(entry);
        var found = new List<int>();
        pack.Find(RosterKey.Whole("jolundt"), found);
        pack.Find(RosterKey.Last("lund"), found);
        found.Should().Equal(1);
        pack.Has(RosterKey.Whole("jolnud")).Should().BeFalse();
    }

    [Fact]
    public void The_shipped_rosters_know_their_people()
    {
        RosterPack pack = ShippedPack.Rosters;
        var found = new List<int>();
        pack.Find(RosterKey.Whole("giorgiameloni"), found);

        pack.Count.Should().BeGreaterThan(1000);
        pack[found[0]].Terms.Should().Contain(t => t.Office == "prime minister" && t.Of == "Italy" && t.From == new RosterDate(2022, 10, 22) && t.To == null);
        pack[found[0]].IsShipped.Should().BeTrue();
    }
}
