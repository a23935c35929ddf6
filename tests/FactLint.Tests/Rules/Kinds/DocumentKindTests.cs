using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class DocumentKindTests
{
    private const string Dateline = "kind: document\ncheck: dateline";

    [Fact]
    public void A_town_one_letter_away_from_a_known_place_is_marked()
    {
        KindProbe.Check(Dateline, "BRUSELS, Aug. 21 - Ministers met.").Should().ContainSingle().Which.Location.Text.Should().Be("BRUSELS");
        KindProbe.Check(Dateline, "BRUSSELS, Aug. 21 - Ministers met.").Should().BeEmpty();
    }

    [Fact]
    public void A_long_run_of_capitals_is_no_town()
    {
        string text = new string('X', 40_000) + " - Ministers met.";
        var bound = TimeSpan.FromSeconds(4);
        TestTime.Best(() => KindProbe.Check(Dateline, text), bound).Should().BeLessThan(bound);
    }
}
