using System.Collections.Immutable;
using System.CommandLine;
using FactLint.Cli.Running;

namespace FactLint.Cli.Commands;

/// <summary>Keeps what articles state: in a memory, or as a stream of records.</summary>
internal sealed class IndexCommand : CliCommand
{
    /// <summary>The list of its commands; a test asserts that it is complete.</summary>
    public static ImmutableArray<CliCommand> Parts { get; } = [new IndexMergeCommand()];

    public override string Name => "index";

    public override string Summary => "keep names, titles, ages and figures of published articles in the desk's memory";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> inputs = CommonOptions.Inputs("published articles: folders, files, patterns, - for standard input, .jsonl files with one article {\"id\", \"text\", \"path\", \"published\"} per line");
        Option<string?> memory = CommonOptions.MemoryFile("the memory, one file; made when it is not there (default: memory of factlint.yml)");
        Option<string?> outputFile = new("--output") { Description = "write records to this file, or - for standard output, instead of keeping a memory", HelpName = "FILE" };
        Option<bool> lines = new("--jsonl") { Description = "the same as --output -" };
        Option<bool> prune = new("--prune") { Description = "forget articles below the named folders that are gone, and, when records are read, records that are not among them" };
        Option<bool> records = CommonOptions.StdinJsonLines();
        Option<string?> stdinName = CommonOptions.StdinName();
        Option<string?> filesFrom = new("--files-from") { Description = "a file that lists the articles, one per line or separated by NUL", HelpName = "FILE" };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string?> config = CommonOptions.ConfigFile();
        Option<bool> noConfig = CommonOptions.NoConfig();
        Option<int> threads = CommonOptions.Threads();
        command.Add(inputs);
        foreach (Option option in (Option[])[memory, outputFile, lines, prune, records, stdinName, filesFrom, asOf, config, noConfig, threads])
            command.Add(option);
        foreach (CliCommand part in Parts)
            command.Add(part.Build(invocation));
        command.SetAction(parsed => new IndexSession(invocation, new IndexRequest
        {
            Inputs = new InputRequest
            {
                Inputs = parsed.GetValue(inputs) ?? [],
                Records = parsed.GetValue(records),
                StdinName = parsed.GetValue(stdinName),
                FilesFrom = parsed.GetValue(filesFrom),
            },
            MemoryFile = parsed.GetValue(memory),
            Output = parsed.GetValue(outputFile) ?? (parsed.GetValue(lines) ? "-" : null),
            Prune = parsed.GetValue(prune),
            AsOf = parsed.GetValue(asOf),
            ConfigFile = parsed.GetValue(config),
            NoConfig = parsed.GetValue(noConfig),
            Threads = parsed.GetValue(threads),
        }).Run());
        return command;
    }
}
