using System.Collections.Immutable;

namespace FactLint.Rules.Files;

/// <summary>Makes one map of a rule and the rule it extends: its own keys win, <c>key+</c> adds, <c>key-</c> takes away.</summary>
internal static class RuleExtension
{
    /// <summary>Aliases and tests stay with the rule they were written for.</summary>
    private static readonly ImmutableArray<string> NotInherited = ["aliases", "extends", "preview"];

    public static YamlNode Apply(YamlNode parent, YamlNode child, Action<YamlNode, string> report)
    {
        var entries = parent.Entries.Where(e => !NotInherited.Contains(e.Key.Text!)).ToList();
        foreach ((YamlNode key, YamlNode value) in child.Entries)
        {
            string name = key.Text!;
            if (name.Length > 1 && name[^1] is '+' or '-')
                Change(entries, key, value, report);
            else
                Put(entries, key, value);
        }
        return new YamlNode { Path = child.Path, Line = child.Line, Column = child.Column, Entries = [.. entries] };
    }

    private static void Change(List<YamlEntry> entries, YamlNode key, YamlNode value, Action<YamlNode, string> report)
    {
        string name = key.Text![..^1];
        bool adds = key.Text[^1] == '+';
        YamlNode? old = entries.Find(e => e.Key.Text == name)?.Value;
        if (old is null && !adds)
            report(key, $"the extended rule has no “{name}” to take anything from{KeyCheck.DidYouMean(name, entries.Select(e => e.Key.Text!))}");
        else if (old is null)
            Put(entries, Renamed(key, name), value);
        else if (old.IsMap)
            Put(entries, Renamed(key, name), adds ? AddToMap(old, value, report) : TakeFromMap(old, value, report));
        else
            Put(entries, Renamed(key, name), adds ? AddToList(old, value) : TakeFromList(old, value, report));
    }

    private static void Put(List<YamlEntry> entries, YamlNode key, YamlNode value)
    {
        int at = entries.FindIndex(e => e.Key.Text == key.Text);
        if (at >= 0)
            entries[at] = (key, value);
        else
            entries.Add((key, value));
    }

    private static YamlNode AddToList(YamlNode old, YamlNode added) => List(added, [.. ItemsOf(old), .. ItemsOf(added)]);

    private static YamlNode TakeFromList(YamlNode old, YamlNode taken, Action<YamlNode, string> report)
    {
        var left = ItemsOf(old).ToList();
        foreach (YamlNode item in ItemsOf(taken))
        {
            int at = left.FindIndex(i => Same(i, item));
            if (at >= 0)
                left.RemoveAt(at);
            else
                report(item, $"the extended rule has no {Shown(item)} to take away{Nearest(item, left)}");
        }
        return List(old, [.. left]);
    }

    private static YamlNode AddToMap(YamlNode old, YamlNode added, Action<YamlNode, string> report)
    {
        if (!added.IsMap)
        {
            report(added, "what is added must be a map, as in the extended rule: lines of “name: value”");
            return old;
        }
        var entries = old.Entries.ToList();
        foreach ((YamlNode key, YamlNode value) in added.Entries)
            Put(entries, key, value);
        return new YamlNode { Path = added.Path, Line = added.Line, Column = added.Column, Entries = [.. entries] };
    }

    private static YamlNode TakeFromMap(YamlNode old, YamlNode taken, Action<YamlNode, string> report)
    {
        var left = old.Entries.ToList();
        foreach (YamlNode item in taken.IsMap ? taken.Entries.Select(e => e.Key) : ItemsOf(taken))
        {
            int at = left.FindIndex(e => e.Key.Text == item.Text);
            if (at >= 0)
                left.RemoveAt(at);
            else
                report(item, $"the extended rule has no {Shown(item)} to take away{Nearest(item, left.Select(e => e.Key))}");
        }
        return new YamlNode { Path = old.Path, Line = old.Line, Column = old.Column, Entries = [.. left] };
    }

    private static ImmutableArray<YamlNode> ItemsOf(YamlNode node) => node.IsList ? node.Items : [node];

    private static YamlNode List(YamlNode at, ImmutableArray<YamlNode> items) => new() { Path = at.Path, Line = at.Line, Column = at.Column, Items = items };

    private static YamlNode Renamed(YamlNode key, string name) => new() { Path = key.Path, Line = key.Line, Column = key.Column, Text = name };

    private static bool Same(YamlNode a, YamlNode b) => a switch
    {
        { IsText: true } => a.Text == b.Text,
        { IsList: true } => b.IsList && a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(p => Same(p.First, p.Second)),
        _ => b.IsMap && a.Entries.Length == b.Entries.Length && a.Entries.All(e => b[e.Key.Text!] is { } other && Same(e.Value, other)),
    };

    private static string Shown(YamlNode node) => node.IsText ? $"“{node.Text}”" : "such entry";

    private static string Nearest(YamlNode node, IEnumerable<YamlNode> among) =>
        node.IsText ? KeyCheck.DidYouMean(node.Text!, among.Where(n => n.IsText).Select(n => n.Text!)) : "";
}
