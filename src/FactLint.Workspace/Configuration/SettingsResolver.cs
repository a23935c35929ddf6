using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>
/// Works out what holds for a file: the rules' own severities, then <c>extends</c>, <c>rules</c> and <c>overrides</c> of factlint.yml,
/// then .editorconfig; the last one wins. Cheap to ask for every file: equal answers are computed once and shared. Safe from any thread.
/// </summary>
public sealed class SettingsResolver
{
    private readonly ConfigFinder _configs;
    private readonly ImmutableArray<RuleDescriptor> _rules;
    private readonly ConcurrentDictionary<(ConfigFile?, string), Settings> _settings = new();
    private readonly ConcurrentBag<LoadError> _errors = [];
    private readonly EditorConfigFinder _editorConfigs;

    /// <param name="configs">Finds the factlint.yml of a file.</param>
    /// <param name="rules">All rules but the engine's.</param>
    public SettingsResolver(ConfigFinder configs, ImmutableArray<RuleDescriptor> rules)
    {
        _configs = configs;
        _rules = [.. EngineRules.All, .. rules];
        _editorConfigs = new EditorConfigFinder(configs.CurrentDirectory);
    }

    /// <summary>What is wrong with the configuration read so far, unknown rules included; by path and place.</summary>
    public ImmutableArray<LoadError> Errors => LoadErrors.Sort([.. _configs.Errors, .. _editorConfigs.Errors, .. _errors]);

    /// <summary>What holds for a file.</summary>
    /// <param name="fullPath">Absolute; the file need not exist.</param>
    public Settings For(string fullPath)
    {
        ConfigFile? config = _configs.For(fullPath);
        ImmutableArray<SettingsOverride> overrides = config is null ? [] : [.. config.Overrides.Where(o => o.IsFor(fullPath))];
        ImmutableArray<EditorConfigSection> sections = _configs.IsEnabled ? _editorConfigs.SectionsFor(fullPath) : [];
        string choice = string.Join(' ', overrides.Select(o => config!.Overrides.IndexOf(o))) + "|" + string.Join(' ', sections.Select(s => s.Number));
        return _settings.GetOrAdd((config, choice), _ => Resolve(config, overrides, sections));
    }

    private Settings Resolve(ConfigFile? config, ImmutableArray<SettingsOverride> overrides, ImmutableArray<EditorConfigSection> sections)
    {
        IEnumerable<RuleSetting> settings = [.. config?.Rules ?? [], .. overrides.SelectMany(o => o.Rules), .. sections.SelectMany(s => s.Rules)];
        var rules = _rules.Select(r => RuleStart.Of(r, config, _configs.CurrentDirectory)).ToArray();
        foreach (RuleSetting setting in settings)
        {
            if (!Apply(setting, rules))
                ReportUnknown(setting);
        }
        return new Settings(config, [.. rules]);
    }

    private static bool Apply(RuleSetting setting, EffectiveRule[] rules)
    {
        bool isKnown = false;
        for (int i = 0; i < rules.Length; i++)
        {
            if (!rules[i].Rule.IsSelectedBy(setting.Selector))
                continue;
            isKnown = true;
            rules[i] = Apply(setting, rules[i]);
        }
        return isKnown;
    }

    private static EffectiveRule Apply(RuleSetting setting, EffectiveRule rule)
    {
        if (setting.Scope is { } scope)
            rule = rule with { Scope = scope, ScopeOrigin = setting.Origin };
        Severity? severity = setting.IsOn ? RuleStart.WhenOn(rule.Rule) : setting.Severity;
        bool isTrial = rule.Rule.IsPreview && !IsNamed(setting, rule.Rule);
        // "sourcing: error" says how severe the category's rules are; it does not wake those that wait to be switched on, as "sourcing: on" does.
        bool waits = rule.Severity == Severity.Off && rule.Rule.DefaultSeverity == Severity.Off && !setting.IsOn && !IsNamed(setting, rule.Rule);
        return severity is null || isTrial || waits ? rule : rule with { Severity = severity.Value, SeverityOrigin = setting.Origin };
    }

    /// <summary>A rule on trial runs only when it is named itself, not with its category.</summary>
    private static bool IsNamed(RuleSetting setting, RuleDescriptor rule) =>
        !string.Equals(setting.Selector, rule.Category, StringComparison.OrdinalIgnoreCase);

    private void ReportUnknown(RuleSetting setting)
    {
        IEnumerable<string> names = _rules.SelectMany(r => new[] { r.Id, r.Name, r.Category }.Concat(r.Aliases));
        string nearest = NearestName.Of(setting.Selector, names) is string name
            ? $"did you mean “{name}”?"
            : "`factlint rule list` prints all rules";
        _errors.Add(new LoadError(setting.Origin.Path, setting.Origin.Line, setting.Column, $"there is no rule “{setting.Selector}”: {nearest}"));
    }
}
