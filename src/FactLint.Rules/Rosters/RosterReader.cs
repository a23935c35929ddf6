using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters;

/// <summary>
/// Reads rosters. YAML: a map with <c>people</c> and <c>organizations</c>, each entry a name or a map. CSV: see <see cref="RosterCsvReader"/>.
/// What is wrong with an entry is reported with its place, and the others are read.
/// </summary>
internal static class RosterReader
{
    /// <summary>The roster; without entries when the file cannot be read as one.</summary>
    public static RosterFile Read(RuleText file, List<LoadError> errors)
    {
        if (file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return RosterCsvReader.Read(file, errors);
        return YamlReader.Read(file.Path, file.Text, errors) is { } root ? Read(file.Path, root, errors) : new RosterFile(file.Path, []);
    }

    /// <summary>The roster of a file that has been parsed.</summary>
    public static RosterFile Read(string path, YamlNode root, List<LoadError> errors)
    {
        void Report(YamlNode at, string message) => errors.Add(new LoadError(path, at.Line, at.Column, message));
        var none = new RosterFile(path, []);
        if (!root.IsMap || (root["people"] ?? root["organizations"] ?? root["organisations"]) is not { IsList: true })
        {
            Report(root, "a roster is a map with a list “people:” or “organizations:”, one “- name: …” for each");
            return none;
        }
        if (!KeyCheck.Check(root, RosterKeys.File, Report))
            return none;
        var file = new RosterFile(path, []) { AsOf = RosterValues.Day(root["asOf"], Report), Source = Joined(root["source"]) };
        var entries = new RosterEntries(file, errors);
        foreach (string list in (ReadOnlySpan<string>)["people", "organizations", "organisations"])
        {
            foreach (YamlNode entry in root[list]?.Items ?? [])
            {
                if (EntryOf(entry, file, Report) is { } read)
                    entries.Add(read with { IsOrganization = list != "people" });
            }
        }
        return entries.File;
    }

    private static RosterEntry? EntryOf(YamlNode entry, RosterFile file, Action<YamlNode, string> report)
    {
        if (entry.IsText && entry.Text!.Trim().Length > 0)
            return new RosterEntry(entry.Text!.Trim()) { Source = file.Source, Line = entry.Line, Column = entry.Column };
        if (!entry.IsMap)
        {
            report(entry, "an entry is a name, or a map that starts with “name:”");
            return null;
        }
        if (!KeyCheck.Check(entry, RosterKeys.Entry, report))
            return null;
        if (entry["name"]!.Text!.AsSpan().Trim().IsEmpty)
        {
            report(entry["name"]!, "“name” is empty: the right spelling, in full");
            return null;
        }
        string? country = entry["country"]?.Text?.Trim();
        return new RosterEntry(entry["name"]!.Text!.Trim())
        {
            Variants = Texts(entry["variants"]),
            Reject = Texts(entry["reject"]),
            Country = country,
            Party = entry["party"]?.Text?.Trim(),
            Terms = [.. Terms(entry, file, country, report)],
            Source = Joined(entry["source"]) ?? file.Source,
            Id = entry["id"]?.Text?.Trim(),
            IsRomanized = entry["romanized"]?.Text == "true",
            Line = entry.Line,
            Column = entry.Column,
        };
    }

    private static IEnumerable<RosterTerm> Terms(YamlNode entry, RosterFile file, string? country, Action<YamlNode, string> report)
    {
        if (entry["office"] is not null && TermOf(entry, file, country, report) is { } only)
            yield return only;
        foreach (YamlNode office in entry["offices"]?.Items ?? [])
        {
            if (!office.IsMap)
                report(office, "an office is a map: {office: prime minister, of: Italy, from: 2022-10-22}");
            else if (KeyCheck.Check(office, RosterKeys.Office, report) && TermOf(office, file, country, report) is { } term)
                yield return term;
        }
    }

    private static RosterTerm? TermOf(YamlNode node, RosterFile file, string? country, Action<YamlNode, string> report)
    {
        RosterDate? from = RosterValues.Date(node["from"], report), to = RosterValues.Date(node["to"], report);
        if (from is { } first && to is { } last && last.Last < first.First)
        {
            report(node["to"]!, $"the office ends ({last}) before it begins ({first}): check the two dates");
            return null;
        }
        bool isDated = from is not null || to is not null;
        DateOnly? asOf = RosterValues.Day(node["asOf"], report);
        return new RosterTerm(node["office"]!.Text!.Trim().ToLowerInvariant())
        {
            Of = node["of"]?.Text?.Trim() ?? country,
            Party = node["party"]?.Text?.Trim(),
            From = from,
            To = to,
            AsOf = asOf ?? (isDated && to is null ? file.AsOf : null),
            IsShared = node["shared"]?.Text == "true" || SharedOffices.Contains(node["office"]!.Text!.Trim()),
            Source = Joined(node["source"]),
        };
    }

    private static string? Joined(YamlNode? node) => node is null ? null : string.Join("; ", Texts(node));

    private static ImmutableArray<string> Texts(YamlNode? node) => node switch
    {
        null => [],
        { IsList: true } list => [.. list.Items.Select(i => i.Text!.Trim())],
        var one => [one.Text!.Trim()],
    };
}
