using System.Collections.Immutable;
using System.CommandLine;
using FactLint.Cli.Running;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>Everything about the desk's memory: what it knows of a name, what it holds, all of it as records.</summary>
internal sealed class MemoryCommand : CliCommand
{
    /// <summary>The list of its commands; a test asserts that it is complete.</summary>
    public static ImmutableArray<CliCommand> Parts { get; } = [new MemoryWhoCommand(), new MemoryStatsCommand(), new MemoryDumpCommand()];

    public override string Name => "memory";

    public override string Summary => "look up what the desk has published: who somebody is, and what is kept";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        foreach (CliCommand part in Parts)
            command.Add(part.Build(invocation));
        return command;
    }

    internal static Option<string?> FileOption() => CommonOptions.MemoryFile("the memory (default: memory of factlint.yml)");

    /// <summary>The file that was named, or that configuration names.</summary>
    internal static string PathOf(string? file, Invocation invocation)
    {
        var configs = new ConfigFinder(invocation.CurrentDirectory, null);
        ConfigFile? config = file is null ? configs.For(Path.Combine(invocation.CurrentDirectory, "article")) : null;
        return MemoryUse.PathOf(file, config is null ? [] : [config], invocation.CurrentDirectory)
            ?? throw new UsageException("name the memory: --memory desk/memory.db, or memory: in factlint.yml");
    }
}
