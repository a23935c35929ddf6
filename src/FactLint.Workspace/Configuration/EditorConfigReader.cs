using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>
/// Reads the settings of rules from an .editorconfig: <c>factlint_rule.FL4001.severity</c> and <c>factlint_category.sourcing.severity</c>.
/// All else in the file belongs to other programs. Format: https://spec.editorconfig.org.
/// </summary>
internal sealed class EditorConfigReader(string path, List<LoadError> errors, Func<int> nextNumber)
{
    private const string RuleKey = "factlint_rule.";
    private const string CategoryKey = "factlint_category.";
    private const string KeyEnd = ".severity";

    private readonly ImmutableArray<EditorConfigSection>.Builder _sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
    private readonly List<RuleSetting> _rules = [];
    private string? _header;
    private bool _isRoot;

    public EditorConfigFile Read(string text, string folder)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            ReadLine(lines[i], i + 1);
        CloseSection();
        return new EditorConfigFile(folder, _isRoot, _sections.ToImmutable());
    }

    private void ReadLine(string line, int number)
    {
        string trimmed = line.Trim();
        if (trimmed.Length == 0 || trimmed[0] is '#' or ';')
            return;
        if (trimmed[0] == '[' && trimmed[^1] == ']')
        {
            CloseSection();
            _header = trimmed[1..^1];
            return;
        }
        int equals = trimmed.AsSpan().IndexOfAny('=', ':');
        if (equals > 0)
            ReadPair(trimmed[..equals].TrimEnd(), WithoutComment(trimmed[(equals + 1)..]), trimmed, new LinePlace(number, line.Length - line.TrimStart().Length + 1));
    }

    private readonly record struct LinePlace(int Line, int Column);

    private void ReadPair(string key, string value, string written, LinePlace place)
    {
        if (_header is null && key.Equals("root", StringComparison.OrdinalIgnoreCase))
            _isRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!key.StartsWith("factlint_", StringComparison.OrdinalIgnoreCase))
            return;
        string? selector = SelectorOf(key);
        if (selector is null)
            Error(place, $"there is no setting “{key}”: write factlint_rule.FL4001.severity or factlint_category.sourcing.severity");
        else if (_header is null)
            Error(place, $"“{key}” stands before the first section: put it below a line such as [*.md]");
        else if (SeverityOf(value) is { } severity)
            _rules.Add(new RuleSetting(selector, severity, false, null, new SettingOrigin(path, place.Line, written)) { Column = place.Column });
        else if (value is "on" or "default")
            _rules.Add(new RuleSetting(selector, null, true, null, new SettingOrigin(path, place.Line, written)) { Column = place.Column });
        else
            Error(place, $"a severity is error, warning, suggestion (or info), or none{Nearest(value)}; this is “{value}”");
    }

    private static string? SelectorOf(string key)
    {
        if (!key.EndsWith(KeyEnd, StringComparison.OrdinalIgnoreCase))
            return null;
        foreach (string start in new[] { RuleKey, CategoryKey })
        {
            if (key.StartsWith(start, StringComparison.OrdinalIgnoreCase) && key.Length > start.Length + KeyEnd.Length)
                return key[start.Length..^KeyEnd.Length];
        }
        return null;
    }

    private static Severity? SeverityOf(string value) => value.ToLowerInvariant() switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" or "info" => Severity.Info,
        "silent" or "none" or "off" => Severity.Off,
        _ => null,
    };

    private static string Nearest(string value) =>
        NearestName.Of(value, ["error", "warning", "suggestion", "info", "silent", "none", "off"]) is string name ? $" (did you mean “{name}”?)" : "";

    private static string WithoutComment(string value)
    {
        int comment = value.AsSpan().IndexOfAny('#', ';');
        bool isComment = comment > 0 && char.IsWhiteSpace(value[comment - 1]);
        return (isComment ? value[..comment] : value).Trim();
    }

    private void CloseSection()
    {
        if (_header is not null && _rules.Count > 0)
            _sections.Add(new EditorConfigSection(nextNumber(), Glob.ParseInFolder(_header), [.. _rules]));
        _rules.Clear();
    }

    private void Error(LinePlace place, string message) => errors.Add(new LoadError(path, place.Line, place.Column, message));
}
