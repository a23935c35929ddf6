using System.Collections.Immutable;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Rosters;

/// <summary>The keys of a roster; the check of the file and its JSON schema are both made from these.</summary>
public static class RosterKeys
{
    private const string DateForm = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    public static ImmutableArray<RuleKey> Office { get; } =
    [
        new("office", RuleKeyType.Text, "The office in lower case, without its country or body: prime minister.") { IsRequired = true },
        .. TermKeys(),
    ];

    public static ImmutableArray<RuleKey> Entry { get; } =
    [
        new("name", RuleKeyType.Text, "The right spelling, in full.") { IsRequired = true },
        new("variants", RuleKeyType.TextOrList, "Other spellings that are right too."),
        new("reject", RuleKeyType.TextOrList, "Spellings that are known to be wrong."),
        new("country", RuleKeyType.Text, "The country of the office, by its usual English name."),
        new("office", RuleKeyType.Text, "The person's only office in lower case, without its country."),
        new("offices", RuleKeyType.Maps, "The offices the person holds or has held, with their dates.") { Keys = Office },
        new("id", RuleKeyType.Text, "Anything that tells two people of one name apart, such as a year of birth."),
        new("romanized", RuleKeyType.Boolean, "The name comes from another script: spellings that sound alike are all right."),
        .. TermKeys(),
    ];

    public static ImmutableArray<RuleKey> File { get; } =
    [
        new("people", RuleKeyType.Any, "A list of people: a name each, or a map.") { Keys = Entry },
        new("organizations", RuleKeyType.Any, "A list of organisations: a name each, or a map.") { Keys = Entry },
        new("organisations", RuleKeyType.Any, "The same as organizations.") { Keys = Entry },
        new("asOf", RuleKeyType.Text, "The day the roster was checked: offices without an end are good up to it.") { Form = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        new("source", RuleKeyType.TextOrList, "Where the names were checked."),
    ];

    private static IEnumerable<RuleKey> TermKeys() =>
    [
        new("of", RuleKeyType.Text, "The country, state or body the office belongs to."),
        new("party", RuleKeyType.Text, "The party the office was held for."),
        new("from", RuleKeyType.Text, "The first day in office: a day, a month or a year.") { Form = DateForm },
        new("to", RuleKeyType.Text, "The last day in office: a day, a month or a year; without it the office is still held.") { Form = DateForm },
        new("asOf", RuleKeyType.Text, "The last day for which the source shows the office held.") { Form = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        new("shared", RuleKeyType.Boolean, "Several people hold the office at once."),
        new("source", RuleKeyType.TextOrList, "Where it was looked up."),
    ];
}
