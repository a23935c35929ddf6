using System.Collections.Immutable;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Rosters;

/// <summary>Reads rosters: a YAML map with <c>people</c>, each a name or a map of <c>name</c>, <c>variants</c>, <c>reject</c>, <c>office</c> and <c>country</c>.</summary>
internal static class RosterReader
{
    private static readonly ImmutableArray<RuleKey> FileKeys =
    [
        new("people", RuleKeyType.Any, "A list of people.") { IsRequired = true },
        new("source", RuleKeyType.TextOrList, "Where the names were checked."),
    ];

    private static readonly ImmutableArray<RuleKey> PersonKeys =
    [
        new("name", RuleKeyType.Text, "The right spelling, in full.") { IsRequired = true },
        new("variants", RuleKeyType.TextOrList, "Other spellings that are right too."),
        new("reject", RuleKeyType.TextOrList, "Spellings that are known to be wrong."),
        new("office", RuleKeyType.Text, "The person's office in lower case, without its country."),
        new("country", RuleKeyType.Text, "The country of the office, by its usual English name."),
    ];

    /// <summary>The people of one roster; what is wrong with an entry goes to <paramref name="errors"/>, and the others are read.</summary>
    public static ImmutableArray<RosterPerson> Read(RuleText file, List<LoadError> errors)
    {
        void Report(YamlNode at, string message) => errors.Add(new LoadError(file.Path, at.Line, at.Column, message));
        if (YamlReader.Read(file.Path, file.Text, errors) is not { } root)
            return [];
        if (!root.IsMap || root["people"] is not { IsList: true } people)
        {
            Report(root, "a roster is a map with a list “people:”, one “- name: …” for each");
            return [];
        }
        if (!KeyCheck.Check(root, FileKeys, Report))
            return [];
        return [.. people.Items.Select(p => PersonOf(p, Report)).OfType<RosterPerson>()];
    }

    private static RosterPerson? PersonOf(YamlNode entry, Action<YamlNode, string> report)
    {
        if (entry.IsText)
            return new RosterPerson(entry.Text!.Trim());
        if (!entry.IsMap)
        {
            report(entry, "a person is a name, or a map that starts with “name:”");
            return null;
        }
        if (!KeyCheck.Check(entry, PersonKeys, report))
            return null;
        return new RosterPerson(entry["name"]!.Text!.Trim())
        {
            Variants = Texts(entry["variants"]),
            Reject = Texts(entry["reject"]),
            Office = entry["office"]?.Text?.Trim().ToLowerInvariant(),
            Country = entry["country"]?.Text?.Trim(),
        };
    }

    private static ImmutableArray<string> Texts(YamlNode? node) => node switch
    {
        null => [],
        { IsList: true } list => [.. list.Items.Select(i => i.Text!.Trim())],
        var one => [one.Text!.Trim()],
    };
}
