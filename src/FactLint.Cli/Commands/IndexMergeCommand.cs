using System.CommandLine;
using FactLint.Cli.Running;

namespace FactLint.Cli.Commands;

/// <summary>Puts memories and streams of records together.</summary>
internal sealed class IndexMergeCommand : CliCommand
{
    public override string Name => "merge";

    public override string Summary => "put memories and streams of records together";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> target = new("OUT") { Description = "the memory to add to, made when it is not there; a .jsonl or .ndjson file, or - for standard output, takes records, sorted by path and id" };
        Argument<string[]> sources = new("IN") { Description = "memories, or records of factlint index --jsonl; - for standard input. Of two articles with one path and id the one named later stays", Arity = ArgumentArity.OneOrMore };
        command.Add(target);
        command.Add(sources);
        command.SetAction(parsed => new IndexMerge(invocation).Run(parsed.GetValue(target)!, parsed.GetValue(sources)!));
        return command;
    }
}
