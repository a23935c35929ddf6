using System.Collections.Immutable;
using System.CommandLine;

namespace FactLint.Cli.Commands;

/// <summary>Everything about rules: lists, explains, writes and checks them.</summary>
internal sealed class RuleCommand : CliCommand
{
    /// <summary>The list of its commands; a test asserts that it is complete.</summary>
    public static ImmutableArray<CliCommand> Parts { get; } =
        [new RuleListCommand(), new RuleExplainCommand(), new RuleNewCommand(), new RuleLintCommand()];

    public override string Name => "rule";

    public override string Summary => "list rules, explain one, write a new one, check rule files";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        foreach (CliCommand part in Parts)
            command.Add(part.Build(invocation));
        return command;
    }
}
