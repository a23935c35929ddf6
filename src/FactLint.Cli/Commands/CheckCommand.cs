using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;

namespace FactLint.Cli.Commands;

/// <summary>Checks articles and reports the findings.</summary>
internal sealed class CheckCommand : CliCommand
{
    private static readonly string[] Levels = ["error", "warning", "info"];

    public override string Name => "check";

    public override string Summary => "check articles and report what to look at";

    public override ImmutableArray<string> Aliases => ["lint"];

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> inputs = CommonOptions.Inputs("articles, folders, patterns such as \"drafts/**/*.md\", or - for standard input");
        Option<string[]> formats = Formats();
        Option<string> failOn = CommonOptions.OneOf("--fail-on", "the lowest severity that makes the exit code 1 (default: failOn of factlint.yml, or error)", "", [.. Levels, "never"]);
        Option<string> minSeverity = CommonOptions.OneOf("--min-severity", "leave out findings below", "info", Levels);
        Option<int?> maxWarnings = MaxWarnings();
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string[]> rules = new("--rule") { Description = "check only this rule: an id, a name or a category; may be repeated", HelpName = "RULE" };
        Option<string?> memory = CommonOptions.MemoryFile("compare with what was published before, as factlint index has kept it (default: memory of factlint.yml)");
        Option<string?> config = CommonOptions.ConfigFile();
        Option<bool> noConfig = CommonOptions.NoConfig();
        Option<bool> records = CommonOptions.StdinJsonLines();
        Option<string?> stdinName = CommonOptions.StdinName();
        Option<string?> filesFrom = new("--files-from") { Description = "a file that lists the articles, one per line or separated by NUL", HelpName = "FILE" };
        Option<string> color = CommonOptions.OneOf("--color", "paint the text format", "auto", "auto", "always", "never");
        Option<bool> quiet = new("--quiet", "-q") { Description = "findings only, no summary" };
        Option<bool> statistics = new("--statistics") { Description = "count the findings of each rule as well" };
        Option<int> threads = CommonOptions.Threads();
        Option<bool> fix = new("--fix") { Description = "change the files where a fix is safe, then report what is left; suggestions stay with you" };
        command.Add(inputs);
        foreach (Option option in (Option[])[formats, failOn, minSeverity, maxWarnings, asOf, memory, rules, config, noConfig, stdinName, records, filesFrom, color, quiet, statistics, threads, fix])
            command.Add(option);
        command.SetAction(parsed => new CheckSession(invocation, new CheckRequest
        {
            Inputs = new InputRequest
            {
                Inputs = parsed.GetValue(inputs) ?? [],
                Records = parsed.GetValue(records),
                StdinName = parsed.GetValue(stdinName),
                FilesFrom = parsed.GetValue(filesFrom),
            },
            Reports = [.. (parsed.GetValue(formats) is { Length: > 0 } asked ? asked : ["text"]).Select(f => ReportRequest.Parse(f, out _)!)],
            FailOn = SeverityOf(parsed.GetValue(failOn)),
            MinSeverity = SeverityOf(parsed.GetValue(minSeverity)) ?? Severity.Info,
            MaxWarnings = parsed.GetValue(maxWarnings),
            AsOf = parsed.GetValue(asOf),
            MemoryFile = parsed.GetValue(memory),
            Rules = parsed.GetValue(rules) ?? [],
            ConfigFile = parsed.GetValue(config),
            NoConfig = parsed.GetValue(noConfig),
            Color = parsed.GetValue(color)!,
            Quiet = parsed.GetValue(quiet),
            Statistics = parsed.GetValue(statistics),
            Threads = parsed.GetValue(threads),
            Fix = parsed.GetValue(fix),
        }).Run());
        return command;
    }

    private static Option<string[]> Formats() => new("--format")
    {
        Description = "how to report, to standard output or to a file; may be repeated.\n"
            + string.Join("\n", ReporterFormats.All.Select(f => $"{f.Name}: {f.Summary}")),
        HelpName = "F[=FILE]",
        Validators = { CheckFormats },
    };

    private static void CheckFormats(OptionResult result)
    {
        var requests = new List<ReportRequest>();
        foreach (Token token in result.Tokens)
        {
            if (ReportRequest.Parse(token.Value, out string problem) is { } request)
                requests.Add(request);
            else
                result.AddError(problem);
        }
        if (ReportRequest.Conflict(requests) is { } conflict)
            result.AddError(conflict);
    }

    private static Option<int?> MaxWarnings() => new("--max-warnings")
    {
        Description = "exit code 1 with more warnings than this",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int most))
                return most;
            result.AddError($"--max-warnings takes a number from 0, not “{result.Tokens[0].Value}”");
            return null;
        },
    };

    /// <summary>Null when nothing was asked for; <see cref="Severity.Off"/> for never.</summary>
    private static Severity? SeverityOf(string? word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "never" => Severity.Off,
        _ => null,
    };
}
