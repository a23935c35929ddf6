using System.CommandLine;
using FactLint.Cli.Running;

namespace FactLint.Cli.Commands;

/// <summary>Prints what articles state: names, titles, quotations, sources, figures, dates.</summary>
internal sealed class FactsCommand : CliCommand
{
    public override string Name => "facts";

    public override string Summary => "list what an article states: names, offices, sources, figures, dates";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> inputs = CommonOptions.Inputs("articles, folders, patterns, or - for standard input");
        Option<bool> records = CommonOptions.StdinJsonLines();
        Option<string?> stdinName = CommonOptions.StdinName();
        Option<string> format = Format();
        Option<bool> tokens = new("--tokens") { Description = "list the words as well, with part of speech and lemma" };
        Option<string?> config = CommonOptions.ConfigFile();
        Option<bool> noConfig = CommonOptions.NoConfig();
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<int> threads = CommonOptions.Threads();
        command.Add(inputs);
        foreach (Option option in (Option[])[format, tokens, asOf, config, noConfig, stdinName, records, threads])
            command.Add(option);
        command.SetAction(parsed => new FactsSession(invocation, new FactsRequest
        {
            Inputs = new InputRequest { Inputs = parsed.GetValue(inputs) ?? [], Records = parsed.GetValue(records), StdinName = parsed.GetValue(stdinName) },
            Format = FactsFormat.Parse(parsed.GetValue(format)!, out _)!,
            WithTokens = parsed.GetValue(tokens),
            AsOf = parsed.GetValue(asOf),
            ConfigFile = parsed.GetValue(config),
            NoConfig = parsed.GetValue(noConfig),
            Threads = parsed.GetValue(threads),
        }).Run());
        return command;
    }

    private static Option<string> Format() => new("--format")
    {
        Description = "how to show them, on standard output or in a file.\n" + string.Join("\n", FactsFormat.All.Select(f => $"{f.Name}: {f.Summary}")),
        HelpName = "F[=FILE]",
        DefaultValueFactory = _ => "text",
        Validators =
        {
            result =>
            {
                if (result.Tokens.Count == 1 && FactsFormat.Parse(result.Tokens[0].Value, out string problem) is null)
                    result.AddError(problem);
            },
        },
    };
}
