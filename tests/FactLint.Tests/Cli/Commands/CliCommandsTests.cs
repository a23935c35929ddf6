using FactLint.Cli.Commands;
using FactLint.Cli.Reporters;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Commands;

public sealed class CliCommandsTests
{
    public static TheoryData<string> Names => [.. CliCommands.All.Select(c => c.Name)];

    [Fact]
    public void Every_command_is_in_a_list() =>
        CliCommands.All.Concat(RuleCommand.Parts).Concat(ConfigCommand.Parts).Concat(RosterCommand.Parts).Concat(IndexCommand.Parts).Concat(MemoryCommand.Parts).Select(c => c.GetType()).Should().BeEquivalentTo(
            typeof(CliCommand).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CliCommand)) && !t.IsAbstract)).And.OnlyHaveUniqueItems();

    [Fact]
    public void Help_names_every_command()
    {
        using var desk = new Desktop();
        Ran help = desk.Run("--help");
        help.Exit.Should().Be(0);
        help.Output.Should().ContainAll(CliCommands.All.Select(c => $"  {c.Name} "));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_has_help(string name)
    {
        using var desk = new Desktop();
        Ran help = desk.Run(name, "--help");
        help.Exit.Should().Be(0);
        help.Error.Should().BeEmpty();
        help.Output.Should().Contain("Usage:");
    }

    [Fact]
    public void Help_of_check_names_every_format()
    {
        using var desk = new Desktop();
        desk.Run("check", "--help").Output.Should().ContainAll(ReporterFormats.All.Select(f => f.Name + ": "));
    }

    [Theory]
    [InlineData("did you mean “check”?", "chekc")]
    [InlineData("there is no command “zzzzzz”", "zzzzzz")]
    [InlineData("did you mean “--format”?", "check", "--formt", "json")]
    [InlineData("did you mean “sarif”?", "check", "--format", "sarfi", "a.txt")]
    [InlineData("only one format can go to standard output", "check", "--format", "text", "--format", "json", "a.txt")]
    [InlineData("did you mean “warning”?", "check", "--fail-on", "warnin", "a.txt")]
    [InlineData("not “yesterday”", "check", "--as-of", "yesterday", "a.txt")]
    [InlineData("--threads takes a number", "check", "--threads", "0", "a.txt")]
    [InlineData("name the articles", "check")]
    [InlineData("exclude each other", "check", "--config", "x", "--no-config", "a.txt")]
    [InlineData("there is no configuration file x.yml", "check", "--config", "x.yml", "a.txt")]
    [InlineData("names no line", "explain", "a.txt")]
    public void Bad_usage_says_what_to_do(string expected, params string[] arguments)
    {
        using Desktop desk = new Desktop().With("a.txt", "Text.");
        Ran ran = desk.Run(arguments);
        ran.Exit.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith("factlint: error: ").And.Contain(expected);
    }

    [Fact]
    public void The_version_is_a_number()
    {
        using var desk = new Desktop();
        desk.Run("--version").Output.Should().MatchRegex("^factlint [0-9]+\\.[0-9]+\\.[0-9]+\n$");
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Completions_ask_the_program(string shell)
    {
        using var desk = new Desktop();
        desk.Run("completions", shell).Output.Should().Contain("[suggest:");
        desk.Run("[suggest:15]", "factlint check --fo").Lines.Should().Contain("--format");
    }
}
