using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Facts;

public sealed class FactsTextTests
{
    [Fact]
    public void The_list_is_by_kind_with_boxes_and_line_numbers()
    {
        using Desktop desk = new Desktop().With("a.txt", "Mayor Anna Lind left early.\n\n“The bridge is closed until further notice,” Lind said.\n");
        desk.Run("facts", "a.txt").Output.Should().StartWith("a.txt: 4 facts to check\n\nPeople\n  [ ]     1  Anna Lind (also on line 3)\n\nOffices and titles\n  [ ]     1  Anna Lind: Mayor\n\nWho said it\n  [ ]     3  Lind – said")
            .And.Contain("\nQuotations\n  [ ]     3  “The bridge is closed until further notice,” (Anna Lind)\n");
    }

    [Theory]
    [InlineData("“The road,” Anna Lind said, “is open.”", "Anna Lind – said: “The road,” … “is open.”")]
    [InlineData("“We are late,” Anna Lind told reporters at the port. “We will be later still.”", "Anna Lind – told: “We are late,” … “We will be later still.”")]
    [InlineData("Anna Lind: “The road is open.”", "Anna Lind: “The road is open.”")]
    [InlineData("The bridge, said the mayor, Anna Lind, will open in May.", "the mayor – said: The bridge, … will open in May (Anna Lind)")]
    [InlineData("Nurses at the port said the road was open.", "Nurses at the port – said: the road was open (described, not named)")]
    public void What_was_said_stands_beside_who_said_it(string text, string expected)
    {
        using Desktop desk = new Desktop().With("a.txt", text);
        string list = desk.Run("facts", "a.txt").Output;
        string.Join(' ', list[list.IndexOf("Who said it", StringComparison.Ordinal)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Contain(expected);
    }

    [Theory]
    [InlineData("Former Mayor Anna Lind left.", "Anna Lind: Former Mayor\n")]
    [InlineData("Ex-Mayor Anna Lind left.", "Anna Lind: Ex-Mayor (former)\n")]
    public void The_status_of_a_title_is_told_where_its_words_do_not(string text, string expected)
    {
        using Desktop desk = new Desktop().With("a.txt", text);
        desk.Run("facts", "a.txt").Output.Should().Contain(expected);
    }

    [Fact]
    public void What_the_desk_has_checked_is_ticked()
    {
        using Desktop desk = new Desktop().With("a.md", "Mayor Anna Lind<!-- cq --> met Paul Hart's<!-- CQ --> team. Deputy Mayor Lena Fuchs left <!-- cq -->first.\n");
        string list = desk.Run("facts", "a.md").Output;
        list.Should().Contain("[x]     1  Anna Lind\n").And.Contain("[x]     1  Paul Hart\n").And.Contain("[ ]     1  Lena Fuchs\n").And.Contain(", 2 ticked\n");
    }

    [Fact]
    public void No_line_is_longer_than_80_columns()
    {
        string words = string.Concat(Enumerable.Repeat("the extraordinarily long report 日本語の長い文章 ", 6));
        using Desktop desk = new Desktop().With("a.txt", $"Mayor Anna Lind said {words}http://example.org/{new string('x', 200)} was wrong.\n\n“{words}is all we have,” Lind said.\n");
        IReadOnlyList<string> lines = desk.Run("facts", "a.txt").Lines;
        lines.Should().OnlyContain(l => FactLint.Cli.Reporters.DisplayWidth.Of(l) <= 80).And.HaveCountGreaterThan(10);
    }

    [Fact]
    public void An_article_without_facts_says_so()
    {
        using Desktop desk = new Desktop().With("a.txt", "It rained.");
        desk.Run("facts", "a.txt").Output.Should().Be("a.txt: nothing to check was found\n\n");
    }

    [Fact]
    public void Characters_that_a_terminal_would_act_on_are_shown_as_signs()
    {
        using Desktop desk = new Desktop().With("a.txt", "Mayor Anna Lind said “the \u001b[31mred\u001b[0m \u202Ebridge\u202C is closed now”.");
        desk.Run("facts", "a.txt").Output.Should().NotContainAny("\u001b", "\u202E").And.Contain("<U+202E>");
    }
}
