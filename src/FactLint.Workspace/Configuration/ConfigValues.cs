using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>Takes typed values from the nodes of a configuration file; a value of another type is an error and reads as absent.</summary>
/// <param name="path">The file as it is shown.</param>
/// <param name="folder">Absolute; paths in the file are relative to it.</param>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class ConfigValues(string path, string folder, List<LoadError> errors)
{
    public string Path { get; } = path;

    public string Folder { get; } = folder;

    public List<LoadError> Errors { get; } = errors;

    public void Error(YamlNode at, string message) => Errors.Add(new LoadError(Path, at.Line, at.Column, message));

    public void Unknown(YamlNode at, string what, IEnumerable<string> known)
    {
        var names = known.ToList();
        string nearest = NearestName.Of(at.Text ?? "", names) is string name ? $"did you mean “{name}”?" : $"use one of: {string.Join(", ", names)}";
        Error(at, $"there is no {what} “{at.Text}”: {nearest}");
    }

    public void CheckKeys(YamlNode map, ImmutableArray<string> known, string what)
    {
        foreach ((YamlNode key, YamlNode _) in map.Entries)
        {
            if (key.Text is null || !known.Contains(key.Text, StringComparer.Ordinal))
                Unknown(key, what, known);
        }
    }

    public bool IsMap(YamlNode node, string what, string example)
    {
        if (!node.IsMap)
            Error(node, $"{(what.Contains(' ', StringComparison.Ordinal) ? what : $"“{what}”")} is made of names and values, as in {example}");
        return node.IsMap;
    }

    public string? Text(YamlNode? node, string key)
    {
        if (node is null || (node.IsText && node.Text!.Length > 0))
            return node?.Text;
        Error(node, $"“{key}” is one text, as in “{key}: …”");
        return null;
    }

    public string? OneOf(YamlNode? node, string key, ImmutableArray<string> values)
    {
        string? text = Text(node, key);
        if (text is null || values.Contains(text, StringComparer.Ordinal))
            return text;
        string nearest = Nearest(text, values) is string name ? $": did you mean “{name}”?" : "";
        Error(node!, $"“{key}” is {string.Join(" or ", values)}, and not “{text}”{nearest}");
        return null;
    }

    public bool? Boolean(YamlNode? node, string key)
    {
        switch (node?.Text)
        {
            case null when node is null:
                return null;
            case "true" or "yes" or "on":
                return true;
            case "false" or "no" or "off":
                return false;
            default:
                Error(node!, $"“{key}” is true or false");
                return null;
        }
    }

    public Severity? Severity(YamlNode? node, string key) => OneOf(node, key, ["error", "warning", "info", "off"]) switch
    {
        "error" => Analysis.Diagnostics.Severity.Error,
        "warning" => Analysis.Diagnostics.Severity.Warning,
        "info" => Analysis.Diagnostics.Severity.Info,
        "off" => Analysis.Diagnostics.Severity.Off,
        _ => null,
    };

    /// <summary>The texts of a value that is one text or a list of texts.</summary>
    public IEnumerable<YamlNode> TextNodes(YamlNode? node, string key)
    {
        if (node is null)
            return [];
        ImmutableArray<YamlNode> items = node.IsList ? node.Items : [node];
        foreach (YamlNode wrong in items.Where(n => !n.IsText || n.Text!.Length == 0))
            Error(wrong, $"“{key}” is a text or a list of texts, as in {key}: [\"…\"]");
        return items.Where(n => n.IsText && n.Text!.Length > 0);
    }

    public ImmutableArray<string> Texts(YamlNode? node, string key) => [.. TextNodes(node, key).Select(n => n.Text!)];

    /// <summary>Absolute paths of what exists; the rest are errors.</summary>
    public IEnumerable<string> Paths(YamlNode? node) => TextNodes(node, "paths").Select(ExistingPath).OfType<string>().ToList();

    public string? ExistingPath(YamlNode node)
    {
        string full = System.IO.Path.GetFullPath(node.Text!.Replace('\0', '?'), Folder);
        if (System.IO.Path.Exists(full))
            return full;
        Error(node, $"there is no file or folder “{node.Text}” in {FolderName}: paths are relative to this file");
        return null;
    }

    /// <summary>The full path of a file that need not exist yet.</summary>
    public string? FuturePath(YamlNode? node, string key)
    {
        if (Text(node, key) is not { } written)
            return null;
        if (!string.IsNullOrWhiteSpace(written))
            return System.IO.Path.GetFullPath(written.Replace('\0', '?'), Folder);
        Error(node!, $"“{key}” needs the path of a file, such as desk/memory.db");
        return null;
    }

    public ImmutableArray<RuleSetting> Rules(YamlNode? node)
    {
        if (node is null || !IsMap(node, "rules", "{ sourcing: error, FL4001: warning }"))
            return [];
        return [.. node.Entries.Select(e => Rule(e.Key, e.Value)).OfType<RuleSetting>()];
    }

    private RuleSetting? Rule(YamlNode key, YamlNode value)
    {
        if (value.IsText)
            return Setting(key, value, null, $"{key.Text}: {value.Text}");
        if (!IsMap(value, $"the setting of “{key.Text}”", "{ severity: info, scope: body }"))
            return null;
        CheckKeys(value, [.. ConfigKeys.Setting.Keys.Select(k => k.Name)], "key");
        Scope? scope = ScopeOf(value["scope"]);
        return Setting(key, value["severity"], scope, $"{key.Text}: {{ {string.Join(", ", value.Entries.Select(e => $"{e.Key.Text}: {e.Value.Text}"))} }}");
    }

    private RuleSetting? Setting(YamlNode key, YamlNode? severity, Scope? scope, string written)
    {
        var origin = new SettingOrigin(Path, key.Line, written);
        bool isOn = severity?.Text is "on" or "true";
        if (severity is null || isOn)
            return new RuleSetting(key.Text ?? "", null, isOn, scope, origin) { Column = key.Column };
        bool isOff = severity.Text is "false";
        Severity? level = isOff ? Analysis.Diagnostics.Severity.Off : LevelOf(severity);
        return level is null && scope is null ? null : new RuleSetting(key.Text ?? "", level, false, scope, origin) { Column = key.Column };
    }

    private Severity? LevelOf(YamlNode node)
    {
        string[] names = ["error", "warning", "info", "off", "on"];
        if (node.Text is string text && names.Contains(text))
            return Severity(node, "severity");
        string nearest = Nearest(node.Text ?? "", names) is string name ? $": did you mean “{name}”?" : "";
        Error(node, $"a severity is error, warning, info, off or on{(node.Text is null ? "" : $", and not “{node.Text}”")}{nearest}");
        return null;
    }

    /// <summary>The value that was probably meant: a near one, or one that was cut short.</summary>
    private static string? Nearest(string written, IReadOnlyCollection<string> values) =>
        NearestName.Of(written, values) ?? (written.Length < 3 ? null : values.FirstOrDefault(v => v.StartsWith(written, StringComparison.OrdinalIgnoreCase)));

    private Scope? ScopeOf(YamlNode? node)
    {
        if (Text(node, "scope") is not string text)
            return null;
        if (!Scope.TryParse(text, out Scope? scope, out string unknown))
        {
            string nearest = NearestName.Of(unknown, Scope.Words) is string name ? $"did you mean “{name}”?" : $"use {string.Join(", ", Scope.Words)}";
            Error(node!, $"“{unknown}” is not a part of an article: {nearest}");
        }
        else if (!scope!.IsReachable)
            Error(node!, $"no part of an article is in the scope “{text}”");
        return scope;
    }

    private string FolderName => System.IO.Path.GetFileName(Folder) is { Length: > 0 } name ? $"“{name}”" : "its folder";
}
