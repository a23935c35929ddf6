using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>
/// Reads a factlint.yml and the packs it extends. Every mistake is an error with its place; what is right in the file still holds.
/// </summary>
internal sealed class ConfigReader
{
    private const int DeepestExtends = 8;

    private readonly string _currentDirectory;
    private readonly ImmutableArray<string> _chain;
    private readonly ConfigValues _values;
    private readonly string _path;
    private readonly List<ConfigFile> _packs = [];
    private RuleSelection? _selection;
    private SettingOrigin? _selectionOrigin;

    private ConfigReader(string path, string currentDirectory, ImmutableArray<string> chain, List<LoadError> errors)
    {
        _path = path;
        _currentDirectory = currentDirectory;
        _chain = chain.Add(path);
        _values = new ConfigValues(DisplayPath.Of(path, currentDirectory), Path.GetDirectoryName(path)!, errors);
    }

    /// <summary>The file's settings; null, with an error, when it cannot be read at all.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="currentDirectory">Paths are shown relative to it.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static ConfigFile? Read(string path, string currentDirectory, List<LoadError> errors) =>
        new ConfigReader(path, currentDirectory, [], errors).Read();

    private ConfigFile? Read()
    {
        int before = _values.Errors.Count;
        string? text = ConfigText.Read(_path, _values.Path, _values.Errors);
        if (text is null)
            return null;
        YamlNode? root = YamlReader.Read(_values.Path, text, _values.Errors, null);
        if (root is null)
            return _values.Errors.Count > before ? null : Build(new YamlNode { Line = 1, Column = 1, Entries = [] });
        if (root.IsMap)
            return Build(root);
        _values.Error(root, "this file must be a list of settings such as “failOn: error”, one on each line");
        return null;
    }

    private ConfigFile Build(YamlNode root)
    {
        _values.CheckKeys(root, [.. ConfigKeys.All.Select(k => k.Name)], "setting");
        ReadExtends(root["extends"]);
        bool? microsoft = ReadRecognizers(root["recognizers"]);
        ConfigFile? last = _packs.LastOrDefault();
        return new ConfigFile
        {
            Path = _values.Path,
            Folder = _values.Folder,
            Selection = _selection ?? last?.Selection ?? RuleSelection.Recommended,
            SelectionOrigin = _selectionOrigin ?? last?.SelectionOrigin,
            RulePaths = [.. _packs.SelectMany(p => p.RulePaths), .. _values.Paths(root["rulePaths"])],
            Rosters = [.. _packs.SelectMany(p => p.Rosters), .. _values.Paths(root["rosters"])],
            Lists = [.. _packs.SelectMany(p => p.Lists), .. _values.Paths(root["lists"])],
            Memory = _values.FuturePath(root["memory"], "memory") ?? LastOf(p => p.Memory),
            Outlet = _values.Text(root["outlet"], "outlet") ?? LastOf(p => p.Outlet),
            Language = _values.OneOf(root["language"], "language", [.. RecognizerCultures.Languages]) ?? LastOf(p => p.Language),
            UsesMicrosoftRecognizers = microsoft ?? last?.UsesMicrosoftRecognizers ?? false,
            Rules = [.. _packs.SelectMany(p => p.Rules), .. _values.Rules(root["rules"])],
            Overrides = [.. _packs.SelectMany(p => p.Overrides), .. ReadOverrides(root["overrides"])],
            Ignore = _values.Texts(root["ignore"], "ignore"),
            RequireReason = ReadRequire(root["require"]) ?? last?.RequireReason ?? false,
            FailOn = _values.Severity(root["failOn"], "failOn") ?? _packs.LastOrDefault(p => p.FailOn is not null)?.FailOn,
        };
    }

    private string? LastOf(Func<ConfigFile, string?> value) => _packs.Select(value).LastOrDefault(v => v is not null);

    private void ReadExtends(YamlNode? node)
    {
        if (node is null)
            return;
        foreach (YamlNode entry in _values.TextNodes(node, "extends"))
        {
            switch (entry.Text)
            {
                case "factlint:recommended":
                    Select(RuleSelection.Recommended, entry, entry.Text);
                    break;
                case "factlint:all":
                    Select(RuleSelection.All, entry, entry.Text);
                    break;
                default:
                    ReadPack(entry);
                    break;
            }
        }
        if (node.IsList && node.Items.IsEmpty)
            Select(RuleSelection.None, node, "[]");
    }

    private void Select(RuleSelection selection, YamlNode node, string written)
    {
        _selection = selection;
        _selectionOrigin = new SettingOrigin(_values.Path, node.Line, $"extends: {written}");
    }

    private void ReadPack(YamlNode entry)
    {
        if (entry.Text!.StartsWith("factlint:", StringComparison.Ordinal))
        {
            _values.Unknown(entry, "pack", ["factlint:recommended", "factlint:all"]);
            return;
        }
        string? path = _values.ExistingPath(entry);
        if (path is null)
            return;
        if (Directory.Exists(path))
            path = Path.Combine(path, "pack.yml");
        if (_chain.Contains(path, StringComparer.Ordinal))
            _values.Error(entry, $"“{entry.Text}” extends this file in turn: remove one of the two");
        else if (_chain.Length >= DeepestExtends)
            _values.Error(entry, $"packs extend each other more than {DeepestExtends} deep: shorten the chain");
        else if (new ConfigReader(path, _currentDirectory, _chain, _values.Errors).Read() is { } pack)
            _packs.Add(pack);
    }

    private bool? ReadRecognizers(YamlNode? node)
    {
        string? named = _values.OneOf(node, "recognizers", ["builtin", "microsoft"]);
        if (named != "microsoft" || RecognizerCultures.AreIncluded)
            return named is null ? null : named == "microsoft";
        _values.Error(node!, "this build does not include Microsoft's recognizers: build factlint with -p:MicrosoftRecognizers=true, or write “recognizers: builtin”");
        return null;
    }

    private bool? ReadRequire(YamlNode? node)
    {
        if (node is null || !_values.IsMap(node, "require", "{ reason: true }"))
            return null;
        _values.CheckKeys(node, [.. ConfigKeys.Require.Select(k => k.Name)], "requirement");
        return _values.Boolean(node["reason"], "reason");
    }

    private IEnumerable<SettingsOverride> ReadOverrides(YamlNode? node)
    {
        if (node is null)
            return [];
        if (node.IsList)
            return [.. node.Items.Select(ReadOverride).OfType<SettingsOverride>()];
        _values.Error(node, "“overrides” is a list: start each entry with “- files: [...]”");
        return [];
    }

    private SettingsOverride? ReadOverride(YamlNode entry)
    {
        if (!_values.IsMap(entry, "an entry of “overrides”", "files: [\"opinion/**\"] and rules: { sourcing: off }"))
            return null;
        _values.CheckKeys(entry, [.. ConfigKeys.Override.Select(k => k.Name)], "key");
        ImmutableArray<string> files = _values.Texts(entry["files"], "files");
        if (files.IsEmpty && entry["files"] is null)
            _values.Error(entry, "this entry does not say for which files: add “files: [\"opinion/**\"]”");
        if (entry["rules"] is null)
            _values.Error(entry, "this entry changes no rule: add “rules: { sourcing: off }”");
        return new SettingsOverride(files, _values.Folder, _values.Rules(entry["rules"]));
    }
}
