using System.CommandLine;
using System.Text;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Import;

namespace FactLint.Cli.Commands;

/// <summary>Makes a roster of public data.</summary>
internal sealed class RosterImportCommand : CliCommand
{
    public override string Name => "import";

    public override string Summary => "make a roster from CSV, lines of a Wikidata dump, or congress-legislators YAML";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> file = new("FILE") { Description = "the data: .csv, .json or .jsonl (Wikidata), .yml or .yaml (congress-legislators)" };
        Option<string?> to = new("--out") { Description = "the roster to write; without it, standard output", HelpName = "FILE" };
        Option<string?> asOf = new("--as-of") { Description = "the day of the data: offices without an end are good up to it", HelpName = "DATE" };
        Option<bool> force = new("--force") { Description = "write over a roster that is there" };
        command.Add(file);
        command.Add(to);
        command.Add(asOf);
        command.Add(force);
        command.SetAction(parsed => Run(invocation, parsed.GetValue(file)!, parsed.GetValue(to), parsed.GetValue(asOf), parsed.GetValue(force)));
        return command;
    }

    private static int Run(Invocation invocation, string path, string? to, string? asOf, bool force)
    {
        string full = Path.GetFullPath(path, invocation.CurrentDirectory);
        if (!File.Exists(full))
            throw new UsageException($"there is no file {path}");
        string? target = to is null ? null : Path.GetFullPath(to, invocation.CurrentDirectory);
        if (target is not null && File.Exists(target) && !force)
            throw new UsageException($"{to} is there already: choose another name, or say --force to write over it");
        var errors = new List<LoadError>();
        RosterFile roster = Read(path, full, errors);
        if (asOf is not null)
            roster = roster with { AsOf = RosterDate.TryParse(asOf, out RosterDate day) && day.Day > 0 ? day.First : throw new UsageException($"“{asOf}” is no day: write year, month and day, such as 2025-08-18") };
        new ErrorLines(invocation.Error).Print(errors);
        if (roster.Entries.IsEmpty)
            throw new UsageException($"there is no name in {path} to import");
        string text = RosterWriter.Write(roster);
        if (target is not null)
            File.WriteAllText(target, text, new UTF8Encoding(false));
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        output.Write(target is null ? text : $"{Plural.Of(roster.Entries.Length, "name")} written to {to}\n");
        return errors.Count > 0 ? ExitCodes.Problem : ExitCodes.Clean;
    }

    private static RosterFile Read(string path, string full, List<LoadError> errors) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => RosterFiles.Read(new RuleText(path, File.ReadAllText(full)), errors),
        ".json" or ".jsonl" or ".ndjson" => WikidataImport.Read(path, () => File.ReadLines(full), errors),
        ".yml" or ".yaml" => LegislatorsImport.Read(new RuleText(path, File.ReadAllText(full)), errors),
        var other => throw new UsageException($"{path} ends in “{other}”: data to import ends in .csv, .json, .jsonl, .yml or .yaml"),
    };
}
