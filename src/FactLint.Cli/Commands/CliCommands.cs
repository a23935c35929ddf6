using System.Collections.Immutable;

namespace FactLint.Cli.Commands;

/// <summary>The list of all commands; a test asserts that it is complete.</summary>
internal static class CliCommands
{
    public static ImmutableArray<CliCommand> All { get; } =
    [
        new CheckCommand(),
        new FactsCommand(),
        new ExplainCommand(),
        new RuleCommand(),
        new RosterCommand(),
        new IndexCommand(),
        new MemoryCommand(),
        new TestCommand(),
        new ConfigCommand(),
        new TokensCommand(),
        new SchemaCommand(),
        new InitCommand(),
        new CompletionsCommand(),
    ];

    public static CliCommand? Find(string name) => All.FirstOrDefault(c => c.Name == name || c.Aliases.Contains(name));
}
