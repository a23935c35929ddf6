using System.Collections.Immutable;
using System.CommandLine;

namespace FactLint.Cli.Commands;

/// <summary>Everything about rosters: adds a name, checks files, turns public data into one.</summary>
internal sealed class RosterCommand : CliCommand
{
    /// <summary>The list of its commands; a test asserts that it is complete.</summary>
    public static ImmutableArray<CliCommand> Parts { get; } = [new RosterAddCommand(), new RosterCheckCommand(), new RosterImportCommand()];

    public override string Name => "roster";

    public override string Summary => "add a name to a roster, check rosters, make one from public data";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        foreach (CliCommand part in Parts)
            command.Add(part.Build(invocation));
        return command;
    }
}
