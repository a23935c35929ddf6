using System.CommandLine;
using FactLint.Cli.Running;

namespace FactLint.Cli.Commands;

/// <summary>Prints what articles state: people, titles, quotations, sources.</summary>
internal sealed class FactsCommand : CliCommand
{
    public override string Name => "facts";

    public override string Summary => "list what an article states: who, which office, who said it";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> inputs = CommonOptions.Inputs("articles, folders, patterns, or - for standard input");
        Option<bool> records = CommonOptions.StdinJsonLines();
        Option<string?> stdinName = CommonOptions.StdinName();
        Option<string> format = CommonOptions.OneOf("--format", "how to print them", "text", "text", "json", "jsonl");
        Option<bool> tokens = new("--tokens") { Description = "list the words as well, with part of speech and lemma" };
        Option<int> threads = CommonOptions.Threads();
        command.Add(inputs);
        foreach (Option option in (Option[])[records, stdinName, format, tokens, threads])
            command.Add(option);
        command.SetAction(parsed => new FactsSession(invocation, new FactsRequest
        {
            Inputs = new InputRequest { Inputs = parsed.GetValue(inputs) ?? [], Records = parsed.GetValue(records), StdinName = parsed.GetValue(stdinName) },
            Format = parsed.GetValue(format)!,
            WithTokens = parsed.GetValue(tokens),
            Threads = parsed.GetValue(threads),
        }).Run());
        return command;
    }
}
