using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Commands;

public sealed class RosterCommandTests
{
    [Fact]
    public void A_name_is_added_once_and_comments_at_the_top_stay()
    {
        using Desktop desk = new Desktop().With("people.yml", "# the desk's own\npeople:\n  - Zoe Lund\n");

        desk.Run("roster", "add", "people.yml", "Ada Quist", "--office", "mayor", "--of", "Oslo", "--from", "2019-10").Exit.Should().Be(0);
        desk.Read("people.yml").Should().Be("# the desk's own\npeople:\n  - name: Ada Quist\n    offices:\n      - {office: mayor, of: Oslo, from: 2019-10}\n  - name: Zoe Lund\n");
        Ran again = desk.Run("roster", "add", "people.yml", "Ada Quist");
        again.Exit.Should().Be(2);
        again.Error.Should().Contain("Ada Quist is in people.yml already");
    }

    [Fact]
    public void An_import_never_writes_over_a_file_unasked()
    {
        using Desktop desk = new Desktop().With("data.csv", "name,office,of,from\nJo Lund,mayor,Oslo,2019\n").With("people.yml", "people: [Ada Quist]\n");

        Ran ran = desk.Run("roster", "import", "data.csv", "--out", "people.yml");
        ran.Exit.Should().Be(2);
        ran.Error.Should().Contain("people.yml is there already");
        desk.Read("people.yml").Should().Be("people: [Ada Quist]\n");
        desk.Run("roster", "import", "data.csv", "--out", "people.yml", "--force", "--as-of", "2025-01-02").Exit.Should().Be(0);
        desk.Read("people.yml").Should().Be("asOf: 2025-01-02\npeople:\n  - name: Jo Lund\n    offices:\n      - {office: mayor, of: Oslo, from: 2019}\n");
    }

    [Fact]
    public void Two_holders_at_once_and_mistakes_are_reported()
    {
        using Desktop desk = new Desktop()
            .With("two.yml", "people:\n  - {name: Jo Lund, office: mayor, of: Oslo, from: 2019-01-01, to: 2023-01-01}\n  - {name: Ada Quist, office: mayor, of: Oslo, from: 2021-01-01}\n")
            .With("bad.csv", "nam\nJo Lund\n");

        Ran two = desk.Run("roster", "check", "two.yml");
        two.Exit.Should().Be(1);
        two.Output.Should().Contain("two.yml:3:5: warning: Ada Quist and Jo Lund are both mayor of Oslo");
        Ran bad = desk.Run("roster", "check", "bad.csv");
        bad.Exit.Should().Be(2);
        bad.Error.Should().Contain("bad.csv:1:1: error: there is no column “nam”: did you mean “name”?");
    }

    [Fact]
    public void Terms_that_overlap_and_spellings_of_two_people_are_reported()
    {
        using Desktop desk = new Desktop()
            .With("terms.yml", "people:\n  - name: Jo Lund\n    offices:\n      - {office: mayor, of: Oslo, from: 2019-01-01, to: 2023-01-01}\n      - {office: mayor, of: Oslo, from: 2021-01-01, to: 2022-01-01}\n  - {name: Ada Quist, office: mayor, of: Oslo, from: 2022-06-01}\n")
            .With("names.yml", "people:\n  - Jo Lund\n  - {name: Joanna Lund, variants: [Jo Lund]}\n");

        Ran terms = desk.Run("roster", "check", "terms.yml");
        terms.Exit.Should().Be(1);
        terms.Output.Should().Contain("terms.yml:2:5: warning: Jo Lund is mayor of Oslo twice on 1 Jan. 2021").And.Contain("terms.yml:6:5: warning: Ada Quist and Jo Lund are both mayor of Oslo");
        Ran names = desk.Run("roster", "check", "names.yml");
        names.Exit.Should().Be(1);
        names.Output.Should().Contain("names.yml:3:5: warning: “Jo Lund” is a spelling of Joanna Lund and of Jo Lund");
    }

    [Fact]
    public void A_roster_of_a_hundred_thousand_people_can_be_read()
    {
        using Desktop desk = new Desktop().With("people.yml", "people:\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"  - {{name: Ada{i} Quist{i}, office: mayor, of: Town{i}, from: 2019}}\n")));

        Ran ran = desk.Run("roster", "check", "people.yml");

        ran.Exit.Should().Be(0);
        ran.Output.Should().Contain("100,000 names checked");
    }

    [Fact]
    public void A_month_in_which_two_hold_an_office_is_named_as_one()
    {
        using Desktop desk = new Desktop().With("two.yml", "people:\n  - {name: Jo Lund, office: mayor, of: Oslo, from: 2019, to: 2023}\n  - {name: Ada Quist, office: mayor, of: Oslo, from: 2021-10}\n");

        desk.Run("roster", "check", "two.yml").Output.Should().Contain("are both mayor of Oslo in Oct. 2021");
    }

    [Theory]
    [InlineData("people: 5\n", "1:1")]
    [InlineData("people:\n  - name: \"Jo\n", "2:11")]
    [InlineData("people:\n  - name:\n", "2:10")]
    [InlineData("people:\n  - {name: Jo Lund, office: mayor, from: 2022-13-45}\n", "2:42")]
    public void A_broken_roster_stops_no_check_and_is_named_by_line_and_column(string roster, string place)
    {
        using Desktop desk = new Desktop().With("people.yml", roster).With("factlint.yml", "rosters: [people.yml]\n").With("a.txt", "Otto Grabner won. Grabner spoke. The plan of Garbner failed.\n");

        Ran ran = desk.Run("check", "a.txt");

        ran.Exit.Should().Be(2);
        ran.Error.Should().Contain($"people.yml:{place}: error:");
        ran.Output.Should().Contain("FL2001");
    }
}
