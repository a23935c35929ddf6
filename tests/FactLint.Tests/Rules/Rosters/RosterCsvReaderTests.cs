using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Rosters;

public sealed class RosterCsvReaderTests
{
    [Fact]
    public void Rows_of_one_name_are_one_entry()
    {
        var (entries, errors) = Read("name,variants,office,of,from,to\r\n\"Lund, Jo\",J. Lund;Joe Lund,mayor,Oslo,2019,2023-10\r\n\"Lund, Jo\",,minister,Norway,2024-01-02,\r\nAda Quist,,,,,\r\n");

        errors.Should().BeEmpty();
        entries.Select(e => e.Name).Should().Equal("Lund, Jo", "Ada Quist");
        entries[0].Variants.Should().Equal("J. Lund", "Joe Lund");
        entries[0].Terms.Select(t => t.Office).Should().Equal("mayor", "minister");
    }

    [Theory]
    [InlineData("", 1, 1, "the file is empty")]
    [InlineData("name;office\nJo Lund;mayor\n", 1, 1, "parted by semicolons or tabs")]
    [InlineData("name\toffice\nJo Lund\tmayor\n", 1, 1, "parted by semicolons or tabs")]
    [InlineData("nme,office\nJo,mayor\n", 1, 1, "did you mean “name”?")]
    [InlineData("name,office\nJo Lund,mayor,Oslo\n", 2, 15, "3 cells and the header 2")]
    [InlineData("name,office\n\"Jo Lund,mayor\n", 2, 1, "never closed")]
    [InlineData("name,office\n\"Jo\" Lund,mayor\n", 2, 1, "text follows a closing quotation mark")]
    [InlineData("name,office,from\nJo Lund,mayor,May 2019\n", 2, 15, "“May 2019” is no date")]
    [InlineData("name,office,from\n,mayor,2019\n", 2, 1, "the row has no name")]
    [InlineData("name,from\nJo Lund,2019\n", 2, 9, "dates and no office")]
    public void A_mistake_is_reported_at_its_place(string text, int line, int column, string message)
    {
        var (_, errors) = Read(text);

        errors.Should().Contain(e => e.Line == line && e.Column == column && e.Message.Contains(message));
    }

    private static (IReadOnlyList<RosterEntry> Entries, List<LoadError> Errors) Read(string text)
    {
        var errors = new List<LoadError>();
        return (RosterReader.Read(new RuleText("a.csv", text), errors).Entries, errors);
    }
}
