using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters;

/// <summary>
/// Reads a roster from a table: one row for each office of a person or an organisation, the first row naming the columns.
/// Lists in a cell are separated by <c>;</c>. Rows with the same name and id are one entry.
/// </summary>
internal static class RosterCsvReader
{
    public static readonly ImmutableArray<string> Columns = ["name", "kind", "variants", "reject", "office", "of", "country", "party", "from", "to", "asOf", "shared", "romanized", "id", "source"];

    public static RosterFile Read(RuleText file, List<LoadError> errors)
    {
        var table = new CsvTable(file.Text, (line, column, message) => errors.Add(new LoadError(file.Path, line, column, message)));
        var order = new List<(string, string)>();
        var entries = new Dictionary<(string, string), RosterEntry>();
        var none = new RosterFile(file.Path, []);
        if (!table.ReadHeader(Columns, "name"))
            return none;
        while (table.ReadRow())
        {
            if (table["name"] is not { Length: > 0 } name)
            {
                table.Report("name", "the row has no name: give it one, or take it out");
                continue;
            }
            var key = (name, table["id"]);
            RosterEntry row = EntryOf(table, name);
            if (entries.TryAdd(key, row))
                order.Add(key);
            else
                entries[key] = Joined(entries[key], row);
        }
        return none with { Entries = [.. order.Select(k => entries[k])] };
    }

    private static RosterEntry EntryOf(CsvTable table, string name)
    {
        if (table["kind"] is not ("" or "person" or "organization" or "organisation"))
            table.Report("kind", $"“{table["kind"]}” is no kind of entry: write person or organization");
        return new RosterEntry(name)
        {
            IsOrganization = table["kind"].StartsWith("organi", StringComparison.Ordinal),
            Variants = List(table["variants"]),
            Reject = List(table["reject"]),
            Country = Null(table["country"]),
            Party = Null(table["party"]),
            Terms = TermOf(table) is { } term ? [term] : [],
            Source = Null(table["source"]),
            Id = Null(table["id"]),
            IsRomanized = table["romanized"] == "true",
            Line = table.Line,
            Column = 1,
        };
    }

    private static RosterTerm? TermOf(CsvTable table)
    {
        RosterDate? from = RosterValues.Date(table["from"], m => table.Report("from", m));
        RosterDate? to = RosterValues.Date(table["to"], m => table.Report("to", m));
        RosterDate? asOf = RosterValues.Date(table["asOf"], m => table.Report("asOf", m));
        if (table["office"].Length == 0)
        {
            if (from is not null || to is not null)
                table.Report("from", "the row has dates and no office: name the office, or take the dates out");
            return null;
        }
        if (from is { } first && to is { } last && last.Last < first.First)
        {
            table.Report("to", $"the office ends ({last}) before it begins ({first}): check the two dates");
            return null;
        }
        return new RosterTerm(table["office"].ToLowerInvariant())
        {
            Of = Null(table["of"]) ?? Null(table["country"]),
            Party = Null(table["party"]),
            From = from,
            To = to,
            AsOf = asOf?.Last,
            IsShared = table["shared"] == "true" || SharedOffices.Contains(table["office"]),
            Source = Null(table["source"]),
        };
    }

    private static RosterEntry Joined(RosterEntry a, RosterEntry b) => a with
    {
        Variants = [.. a.Variants.Union(b.Variants)],
        Reject = [.. a.Reject.Union(b.Reject)],
        Terms = a.Terms.AddRange(b.Terms),
        Country = a.Country ?? b.Country,
        Party = a.Party ?? b.Party,
    };

    private static ImmutableArray<string> List(string cell) => [.. cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string? Null(string cell) => cell.Length > 0 ? cell : null;
}
