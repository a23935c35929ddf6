using System.Collections.Immutable;
using System.CommandLine;

namespace FactLint.Cli.Commands;

/// <summary>About configuration.</summary>
internal sealed class ConfigCommand : CliCommand
{
    /// <summary>The list of its commands; a test asserts that it is complete.</summary>
    public static ImmutableArray<CliCommand> Parts { get; } = [new ConfigShowCommand()];

    public override string Name => "config";

    public override string Summary => "show what holds for a file, and which line says so";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        foreach (CliCommand part in Parts)
            command.Add(part.Build(invocation));
        return command;
    }
}
