using System.Collections.Immutable;
using System.CommandLine;

namespace FactLint.Cli.Commands;

/// <summary>One thing the program can be asked to do. Its options are built only when it is the one that was asked for.</summary>
internal abstract class CliCommand
{
    public abstract string Name { get; }

    /// <summary>A few words for the list of commands.</summary>
    public abstract string Summary { get; }

    public virtual ImmutableArray<string> Aliases => [];

    /// <summary>The options and arguments, and what to do with them.</summary>
    public abstract Command Build(Invocation invocation);

    protected Command Start()
    {
        var command = new Command(Name, Summary);
        foreach (string alias in Aliases)
            command.Aliases.Add(alias);
        return command;
    }
}
