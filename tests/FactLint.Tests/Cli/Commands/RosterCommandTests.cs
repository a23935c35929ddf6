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
}
