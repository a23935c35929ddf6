using System.CommandLine;
using FactLint.Cli.Running;

namespace FactLint.Cli.Commands;

/// <summary>Prints a memory as records.</summary>
internal sealed class MemoryDumpCommand : CliCommand
{
    public override string Name => "dump";

    public override string Summary => "print everything as records, one article per line, sorted by path and id";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Option<string?> memory = MemoryCommand.FileOption();
        command.Add(memory);
        command.SetAction(parsed =>
        {
            IndexMerge.Dump(MemoryCommand.PathOf(parsed.GetValue(memory), invocation), invocation.Output, invocation.Cancellation);
            return ExitCodes.Clean;
        });
        return command;
    }
}
