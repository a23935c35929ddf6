using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Files;

/// <summary>
/// Reads a rule file and checks the keys that all rules have, and that the keys of its kind are there and of the right shape.
/// Reports all of a file's mistakes, each with its place and the nearest valid name.
/// </summary>
public static partial class RuleFileReader
{
    private const string TestsKey = "tests";

    /// <summary>The file's YAML; null, with an error, when it is not a rule file at all.</summary>
    /// <param name="file">The file.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="withTests">False skips the tests, unread: for start-up, where the tests of a file were checked before.</param>
    public static RuleFile? Read(RuleText file, List<LoadError> errors, bool withTests = true)
    {
        int before = errors.Count;
        YamlNode? root = YamlReader.Read(file.Path, file.Text, errors, withTests ? null : TestsKey);
        if (root is { IsMap: true })
            return Split(file.Path, root, errors);
        if (errors.Count == before)
            errors.Add(new LoadError(file.Path, root?.Line ?? 1, root?.Column ?? 1, "a rule file is a map: lines of “name: value”, beginning with “id: …”"));
        return null;
    }

    /// <summary>The rule; null, with at least one error, when something is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="body">Its map with <c>extends</c> applied.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static RuleDefinition? Define(string path, YamlNode body, List<LoadError> errors)
    {
        int before = errors.Count;
        void Report(YamlNode at, string message) => errors.Add(new LoadError(at.Path.Length > 0 ? at.Path : path, at.Line, at.Column, message));
        RuleKind? kind = body["kind"]?.Text is { } name ? RuleKinds.Find(name) : null;
        KeyCheck.Check(body, KeysOf(kind), Report);
        CheckNames(body, Report);
        Scope? scope = ReadScope(body["scope"], Report);
        if (kind is { HasCaptures: false })
            CheckPlaces(body["message"], kind.MessagePlaces, Report);
        if (errors.Count > before)
            return null;
        return new RuleDefinition { Path = path, Body = body, Kind = kind!.Name, Descriptor = Describe(path, body, scope!) };
    }

    /// <summary>The rule of a file that is known to be right.</summary>
    internal static RuleDefinition DefineChecked(string path, YamlNode body) => new()
    {
        Path = path,
        Body = body,
        Kind = body["kind"]!.Text!,
        Descriptor = Describe(path, body, body["scope"]?.Text is { } scope ? Scope.Parse(scope) : Scope.Default),
        IsShipped = true,
    };

    /// <summary>All keys that a file of a kind may have; of any kind when the kind is not known.</summary>
    internal static IReadOnlyList<RuleKey> KeysOf(RuleKind? kind) => kind is not null
        ? [.. CommonKeys.All, .. kind.Keys]
        : [.. CommonKeys.All, .. RuleKinds.All.SelectMany(k => k.Keys).DistinctBy(k => k.Name).Select(k => new RuleKey(k.Name, RuleKeyType.Any, k.Description))];

    /// <summary>Reports each place of a message that has no such name to fill it.</summary>
    internal static void CheckPlaces(YamlNode? message, IReadOnlyCollection<string> names, Action<YamlNode, string> report)
    {
        if (message?.Text is null)
            return;
        foreach (string place in MessageFormat.PlacesOf(message.Text).Where(p => !names.Contains(p)).Distinct())
        {
            string known = names.Count == 0 ? "this rule has no names for its message" : $"the names are {string.Join(", ", names.Order(StringComparer.Ordinal))}";
            string nearest = KeyCheck.DidYouMean(place, names);
            report(message, nearest.Length > 0 ? $"nothing is called “{place}” in the message{nearest}" : $"nothing is called “{place}” in the message: {known}");
        }
    }

    private static RuleFile Split(string path, YamlNode root, List<LoadError> errors)
    {
        int tests = -1;
        for (int i = 0; i < root.Entries.Length; i++)
        {
            if (root.Entries[i].Key.Text == TestsKey)
                tests = i;
        }
        if (tests < 0)
            return new RuleFile(path, root, null);
        if (tests < root.Entries.Length - 1)
        {
            YamlNode after = root.Entries[tests + 1].Key;
            errors.Add(new LoadError(path, after.Line, after.Column, $"“tests” must be the last key of the file: move “{after.Text}” above it"));
        }
        var body = new YamlNode { Path = path, Line = root.Line, Column = root.Column, Entries = root.Entries.RemoveAt(tests) };
        return new RuleFile(path, body, root.Entries[tests].Value);
    }

    private static void CheckNames(YamlNode body, Action<YamlNode, string> report)
    {
        if (body["id"] is { IsText: true } id && !IdForm().IsMatch(id.Text!))
            report(id, $"“{id.Text}” is not a rule id: write two or more capital letters and three or more digits, such as FL4001 or DESK012");
        else if (body["id"] is { IsText: true } engine && engine.Text!.StartsWith("FL0", StringComparison.Ordinal))
            report(engine, "ids that start with FL0 belong to the program itself: choose another");
        foreach (string key in new[] { "name", "category" })
        {
            if (body[key] is { IsText: true, Text.Length: > 0 } slug && !SlugForm().IsMatch(slug.Text))
                report(slug, $"“{slug.Text}” cannot be a {key}: use small letters, digits and hyphens, beginning with a letter");
        }
    }

    private static Scope? ReadScope(YamlNode? node, Action<YamlNode, string> report)
    {
        if (node?.Text is not { Length: > 0 } text)
            return Scope.Default;
        if (!Scope.TryParse(text, out Scope? scope, out string unknown))
        {
            string nearest = KeyCheck.DidYouMean(unknown, Scope.Words);
            report(node, $"“{unknown}” is not a part of an article{(nearest.Length > 0 ? nearest : $": the parts are {string.Join(", ", Scope.Words)}, joined by +, - or &")}");
            return null;
        }
        if (!scope!.IsReachable)
            report(node, $"no part of an article is in the scope “{text}”, so the rule could never find anything");
        return scope;
    }

    private static RuleDescriptor Describe(string path, YamlNode body, Scope scope)
    {
        Severity severity = SeverityOf(body["severity"]!.Text!);
        bool isOff = severity == Severity.Off || body["default"]?.Text == "off";
        return new RuleDescriptor
        {
            Id = body["id"]!.Text!,
            Name = body["name"]!.Text!,
            Title = body["title"]!.Text!,
            Category = body["category"]!.Text!,
            DefaultSeverity = isOff ? Severity.Off : severity,
            EnabledSeverity = severity == Severity.Off ? Severity.Warning : severity,
            Message = body["message"]!.Text!.Trim(),
            Why = body["why"]?.Text?.Trim() ?? "",
            Advice = body["advice"]?.Text?.Trim() ?? "",
            Sources = TextsOf(body["sources"]),
            Aliases = TextsOf(body["aliases"]),
            YieldsTo = TextsOf(body["yields"]),
            IsPreview = body["preview"]?.Text == "true",
            Scope = scope,
            Origin = path,
        };
    }

    private static Severity SeverityOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => Severity.Off,
    };

    private static ImmutableArray<string> TextsOf(YamlNode? node) => node switch
    {
        null => [],
        { IsList: true } => [.. node.Items.Select(i => i.Text!.Trim())],
        _ => [node.Text!.Trim()],
    };

    [GeneratedRegex(@"\A[A-Z]{2,}[0-9]{3,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlugForm();
}
