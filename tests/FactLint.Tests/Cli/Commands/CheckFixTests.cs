using System.Text;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Commands;

public sealed class CheckFixTests
{
    private const string Spelling =
        """
        id: DESK010
        name: spelling
        title: The desk's spelling
        category: desk
        severity: warning
        kind: swap
        message: "write “{to}”"
        swap: { organise: organize, per cent: percent }
        """;

    private static Desktop Desk() => new Desktop().Install().With("rules/desk/DESK010-spelling.yml", Spelling);

    [Fact]
    public void Safe_fixes_are_written_and_what_is_left_is_reported()
    {
        using Desktop desk = Desk().With("a.txt", "They organise a zork.\nOrganise 5 per cent.\n");
        Ran ran = desk.Run("check", "a.txt", "--fix", "--format", "concise");
        desk.Read("a.txt").Should().Be("They organize a zork.\nOrganize 5 percent.\n");
        ran.Error.Should().Be("fixed 3 in a.txt\n");
        ran.Output.Should().Be("a.txt:1:17: error: “zork” is not a word: choose another [DESK001]\n");
        ran.Exit.Should().Be(1);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    public void Encoding_mark_and_line_ends_stay(string name, bool mark)
    {
        using Desktop desk = Desk();
        string file = Path.Combine(desk.Folder, "a.txt");
        Encoding encoding = name == "utf-8" ? new UTF8Encoding(mark) : new UnicodeEncoding(name.EndsWith("BE", StringComparison.Ordinal), mark);
        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        File.WriteAllBytes(file, Bytes("They organise\r\na lot of plain words\rhere, é.\n"));
        desk.Run("check", "a.txt", "--fix").Exit.Should().Be(0);
        File.ReadAllBytes(file).Should().Equal(Bytes("They organize\r\na lot of plain words\rhere, é.\n"));
        Directory.GetFiles(desk.Folder).Should().HaveCount(2, "nothing is left beside the article and the configuration");
    }

    [Fact]
    public void A_suggestion_stays_with_the_editor()
    {
        using Desktop desk = Desk().With("factlint.yml", "rulePaths: [rules]\n").With("a.txt", "He saw the the mayor.\n\nThe defence met. The defence left. The defense won.\n");
        string before = desk.Read("a.txt");
        Ran ran = desk.Run("check", "a.txt", "--fix", "--format", "json");
        ran.Output.Should().Contain("\"suggested\"").And.NotContain("\"safe\"");
        ran.Error.Should().BeEmpty();
        desk.Read("a.txt").Should().Be(before);
    }

    [Fact]
    public void Suppressed_and_hidden_findings_and_other_rules_are_left_alone()
    {
        using Desktop desk = Desk().With("a.md", "They organise. <!-- factlint-ignore DESK010: their name -->\n").With("b.txt", "They organise.\n");
        desk.Run("check", "a.md", "--fix").Error.Should().BeEmpty();
        desk.Run("check", "b.txt", "--fix", "--min-severity", "error").Error.Should().BeEmpty();
        desk.Run("check", "b.txt", "--fix", "--rule", "zork").Error.Should().BeEmpty();
        desk.Run("check", "b.txt", "--fix", "--rule", "spelling").Error.Should().Be("fixed 1 in b.txt\n");
    }

    [Theory]
    [InlineData("check", "-", "--fix")]
    [InlineData("check", "--stdin-jsonl", "--fix")]
    public void Standard_input_cannot_be_fixed(params string[] arguments)
    {
        using Desktop desk = Desk();
        Ran ran = desk.RunWith("They organise.", arguments);
        ran.Exit.Should().Be(2);
        ran.Error.Should().Be("factlint: error: --fix changes files, and standard input is none: name the files, or leave --fix out\n");
        ran.Output.Should().BeEmpty();
    }

    [Fact]
    public void Rules_that_undo_each_other_change_nothing()
    {
        string back = Spelling.Replace("DESK010", "DESK011", StringComparison.Ordinal).Replace("name: spelling", "name: back", StringComparison.Ordinal)
            .Replace("organise: organize", "organize: organise", StringComparison.Ordinal);
        using Desktop desk = Desk().With("rules/desk/DESK011-back.yml", back).With("a.txt", "They organise.\n").With("b.txt", "5 per cent\n");
        Ran ran = desk.Run("check", "a.txt", "b.txt", "--fix");
        ran.Exit.Should().Be(2);
        ran.Error.Should().Contain("a.txt:1:1: error: nothing was fixed").And.Contain("DESK010").And.Contain("fixed 1 in b.txt");
        desk.Read("a.txt").Should().Be("They organise.\n");
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_fixed()
    {
        using Desktop desk = Desk().With("real/a.txt", "They organise.\n");
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "link.txt"), Path.Combine(desk.Folder, "real/a.txt"));
        desk.Run("check", "link.txt", "--fix").Error.Should().Be("fixed 1 in link.txt\n");
        desk.Read("real/a.txt").Should().Be("They organize.\n");
        new FileInfo(Path.Combine(desk.Folder, "link.txt")).LinkTarget.Should().NotBeNull();
    }
}
