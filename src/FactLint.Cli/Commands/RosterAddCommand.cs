using System.CommandLine;
using System.Text;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Import;

namespace FactLint.Cli.Commands;

/// <summary>Adds one name to a roster, or begins a new one.</summary>
internal sealed class RosterAddCommand : CliCommand
{
    public override string Name => "add";

    public override string Summary => "add a name, with an office and its dates, to a roster";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> file = new("ROSTER") { Description = "the roster, YAML; it is begun if it is not there" };
        Argument<string> name = new("NAME") { Description = "the right spelling, in full" };
        Option<string?> office = new("--office") { Description = "in small letters, without its country: prime minister", HelpName = "OFFICE" };
        Option<string?> of = new("--of") { Description = "the country, state or body of the office", HelpName = "PLACE" };
        Option<string?> from = new("--from") { Description = "the first day in office: 2024-10-01, 2024-10 or 2024", HelpName = "DATE" };
        Option<string?> to = new("--to") { Description = "the last day in office", HelpName = "DATE" };
        Option<string?> source = new("--source") { Description = "where it was looked up", HelpName = "SOURCE" };
        Option<string[]> variants = new("--variant") { Description = "another spelling that is right; may be repeated", HelpName = "NAME" };
        Option<string[]> reject = new("--reject") { Description = "a spelling that is wrong; may be repeated", HelpName = "NAME" };
        Option<bool> organization = new("--organization") { Description = "the name is an organisation's" };
        foreach (Option option in (ReadOnlySpan<Option>)[office, of, from, to, source, variants, reject, organization])
            command.Add(option);
        command.Add(file);
        command.Add(name);
        command.SetAction(parsed =>
        {
            var entry = new RosterEntry(parsed.GetValue(name)!.Trim())
            {
                Variants = [.. parsed.GetValue(variants) ?? []],
                Reject = [.. parsed.GetValue(reject) ?? []],
                IsOrganization = parsed.GetValue(organization),
                Source = parsed.GetValue(source),
                Terms = TermOf(parsed.GetValue(office), parsed.GetValue(of), parsed.GetValue(from), parsed.GetValue(to)) is { } term ? [term] : [],
            };
            return Run(invocation, parsed.GetValue(file)!, entry);
        });
        return command;
    }

    private static int Run(Invocation invocation, string path, RosterEntry entry)
    {
        string full = Path.GetFullPath(path, invocation.CurrentDirectory);
        var errors = new List<LoadError>();
        string old = File.Exists(full) ? File.ReadAllText(full) : "";
        RosterFile roster = old.Length > 0 ? RosterFiles.Read(new RuleText(path, old), errors) : new RosterFile(path, []);
        if (errors.Count > 0)
            throw new UsageException($"{errors[0]}. Nothing was added");
        if (roster.Entries.Any(e => e.Name == entry.Name))
            throw new UsageException($"{entry.Name} is in {path} already: change the entry there");
        string text = Head(old) + RosterWriter.Write(roster with { Entries = roster.Entries.Add(entry) });
        RosterFiles.Read(new RuleText(path, text), errors);
        if (errors.Count > 0)
            throw new UsageException($"{errors[0].Message}. Nothing was added");
        File.WriteAllText(full, text, new UTF8Encoding(false));
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        output.WriteLine($"{entry.Name} is in {path} now, which has {Plural.Of(roster.Entries.Length + 1, "name")}");
        return ExitCodes.Clean;
    }

    private static RosterTerm? TermOf(string? office, string? of, string? from, string? to)
    {
        if (office is null)
            return of is null && from is null && to is null ? null : throw new UsageException("--of, --from and --to belong to an office: name it with --office");
        return new RosterTerm(office.Trim().ToLowerInvariant()) { Of = of, From = Date(from), To = Date(to) };
    }

    private static RosterDate? Date(string? text) =>
        text is null ? null : RosterDate.TryParse(text, out RosterDate date) ? date : throw new UsageException($"“{text}” is no date: write a day (2024-10-01), a month (2024-10) or a year (2024)");

    /// <summary>The comments at the top, which stay.</summary>
    private static string Head(string old) => string.Concat(old.Split('\n').TakeWhile(l => l.StartsWith('#')).Select(l => l + "\n"));
}
