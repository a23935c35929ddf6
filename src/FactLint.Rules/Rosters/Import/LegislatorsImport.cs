using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters.Import;

/// <summary>Reads the YAML of the congress-legislators project: members of Congress with their terms to the day.</summary>
public static class LegislatorsImport
{
    /// <summary>Days between two terms that are a recess and no end of office.</summary>
    private const int LongestRecess = 95;

    public static RosterFile Read(RuleText file, List<LoadError> errors)
    {
        var none = new RosterFile(file.Path, []);
        if (YamlReader.Read(file.Path, file.Text, errors) is not { } root)
            return none;
        if (!root.IsList)
        {
            errors.Add(new LoadError(file.Path, root.Line, root.Column, "this is no file of congress-legislators: it must be a list of members"));
            return none;
        }
        var entries = ImmutableArray.CreateBuilder<RosterEntry>();
        foreach (YamlNode member in root.Items)
        {
            if (EntryOf(member) is { } entry)
                entries.Add(entry);
            else
                errors.Add(new LoadError(file.Path, member.Line, member.Column, "a member needs “name:” with “first:” and “last:”, and “terms:”"));
        }
        return none with { Entries = WithIds(entries), Source = "unitedstates/congress-legislators" };
    }

    private static RosterEntry? EntryOf(YamlNode member)
    {
        YamlNode? name = member["name"];
        if (name?["first"]?.Text is not { } first || name["last"]?.Text is not { } last || member["terms"] is not { IsList: true } terms)
            return null;
        string shorter = $"{first} {last}", full = name["official_full"]?.Text ?? shorter;
        string? nickname = name["nickname"]?.Text;
        return new RosterEntry(full)
        {
            Variants = [.. new[] { shorter, nickname is null ? shorter : $"{nickname} {last}" }.Distinct().Where(v => v != full)],
            Terms = Joined(terms.Items.Select(TermOf).OfType<RosterTerm>()),
            Id = member["id"]?["bioguide"]?.Text,
            Line = member.Line,
        };
    }

    private static RosterTerm? TermOf(YamlNode term)
    {
        string? office = term["type"]?.Text switch { "sen" => "senator", "rep" => "representative", "prez" => "president", "viceprez" => "vice president", _ => null };
        if (office is null || !RosterDate.TryParse(term["start"]?.Text, out RosterDate from) || !RosterDate.TryParse(term["end"]?.Text, out RosterDate to))
            return null;
        string? of = term["state"]?.Text is { } state ? StateCodes.Name(state) : "United States";
        return new RosterTerm(office) { Of = of, Party = term["party"]?.Text, From = from, To = to, IsShared = SharedOffices.Contains(office) };
    }

    /// <summary>Terms that follow each other are one: nobody leaves office between two elections won.</summary>
    private static ImmutableArray<RosterTerm> Joined(IEnumerable<RosterTerm> terms)
    {
        var joined = new List<RosterTerm>();
        foreach (RosterTerm term in terms.OrderBy(t => t.From!.Value))
        {
            int before = joined.FindLastIndex(t => t.Office == term.Office && t.Of == term.Of);
            if (before >= 0 && term.From!.Value.First.DayNumber - joined[before].To!.Value.Last.DayNumber <= LongestRecess)
                joined[before] = joined[before] with { To = term.To, Party = term.Party };
            else
                joined.Add(term);
        }
        return [.. joined];
    }

    /// <summary>Ids stay only where two people have one name.</summary>
    private static ImmutableArray<RosterEntry> WithIds(IEnumerable<RosterEntry> entries) =>
        [.. entries.GroupBy(e => e.Name).SelectMany(g => g.Count() > 1 ? g : g.Select(e => e with { Id = null }))];
}
