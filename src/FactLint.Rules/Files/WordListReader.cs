using System.Collections.Immutable;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Files;

/// <summary>Reads word lists: a YAML list of entries, named after its file, or a map of <c>name</c>, <c>entries</c> and <c>source</c>.</summary>
internal static class WordListReader
{
    private static readonly ImmutableArray<RuleKey> Keys =
    [
        new("name", RuleKeyType.Text, "What patterns call the list after @; the file's name when absent."),
        new("source", RuleKeyType.TextOrList, "Where the entries come from."),
        new("entries", RuleKeyType.TextList, "Words, or several words each."),
        new("entries+", RuleKeyType.TextList, "Adds entries to the shipped list of the same name."),
        new("entries-", RuleKeyType.TextList, "Takes entries away from the shipped list of the same name."),
    ];

    /// <summary>Adds a list to <paramref name="lists"/>, replaces the one that has its name, or changes it.</summary>
    public static void Read(RuleText file, Dictionary<string, ImmutableArray<string>> lists, List<LoadError> errors)
    {
        int before = errors.Count;
        if (YamlReader.Read(file.Path, file.Text, errors) is { IsText: false } root)
            Add(file.Path, root, lists, errors);
        else if (errors.Count == before)
            errors.Add(new LoadError(file.Path, 1, 1, "a word list is a list: one line “- entry” for each"));
    }

    /// <summary>As <see cref="Read"/>, of a file that was parsed before.</summary>
    public static void Add(string path, YamlNode root, Dictionary<string, ImmutableArray<string>> lists, List<LoadError> errors)
    {
        void Report(YamlNode at, string message) => errors.Add(new LoadError(path, at.Line, at.Column, message));
        string name = new RuleFile(path, root, null).FileName;
        if (root.IsList)
        {
            lists[name] = EntriesOf(root, Report);
            return;
        }
        if (!KeyCheck.Check(root, Keys, Report))
            return;
        name = root["name"]?.Text ?? name;
        if (root["entries"] is { } entries)
            lists[name] = EntriesOf(entries, Report);
        Change(root, name, lists, Report);
    }

    private static void Change(YamlNode root, string name, Dictionary<string, ImmutableArray<string>> lists, Action<YamlNode, string> report)
    {
        if (root["entries"] is null && !lists.ContainsKey(name))
        {
            report(root, $"there is no list “{name}” to change{KeyCheck.DidYouMean(name, lists.Keys)} A new list has “entries”".Replace("” A", "”. A", StringComparison.Ordinal));
            return;
        }
        if (root["entries+"] is { } added)
            lists[name] = [.. lists[name].Union(EntriesOf(added, report), StringComparer.Ordinal)];
        if (root["entries-"] is not { } taken)
            return;
        foreach (YamlNode entry in taken.Items)
        {
            if (!lists[name].Contains(entry.Text!))
                report(entry, $"the list “{name}” has no “{entry.Text}” to take away{KeyCheck.DidYouMean(entry.Text!, lists[name])}");
            lists[name] = lists[name].Remove(entry.Text!);
        }
    }

    private static ImmutableArray<string> EntriesOf(YamlNode list, Action<YamlNode, string> report)
    {
        var entries = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in list.Items)
        {
            if (!item.IsText || item.Text!.Trim().Length == 0)
                report(item, "an entry of a word list is a text; one that holds a colon and a space must stand in quotation marks");
            else if (!seen.Add(item.Text.Trim()))
                report(item, $"“{item.Text}” stands in the list twice");
            else
                entries.Add(item.Text.Trim());
        }
        return entries.ToImmutable();
    }
}
