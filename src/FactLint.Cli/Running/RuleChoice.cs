using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;

namespace FactLint.Cli.Running;

/// <summary>The rules named with <c>--rule</c>: they run, switched on if need be, and no others do.</summary>
internal sealed class RuleChoice
{
    private readonly HashSet<RuleDescriptor> _selected;

    private RuleChoice(HashSet<RuleDescriptor> selected) => _selected = selected;

    /// <param name="selectors">Ids, names, aliases or categories.</param>
    /// <param name="rules">All rules.</param>
    /// <exception cref="UsageException">A selector means no rule.</exception>
    public static RuleChoice? Of(IReadOnlyList<string> selectors, ImmutableArray<RuleDescriptor> rules)
    {
        if (selectors.Count == 0)
            return null;
        var selected = new HashSet<RuleDescriptor>(ReferenceEqualityComparer.Instance);
        foreach (string selector in selectors)
        {
            var meant = rules.Where(r => r.IsSelectedBy(selector)).ToList();
            if (meant.Count == 0)
                throw new UsageException(Unknown(selector, rules));
            selected.UnionWith(meant);
        }
        return new RuleChoice(selected);
    }

    /// <summary>What to say about a name that means no rule.</summary>
    public static string Unknown(string selector, ImmutableArray<RuleDescriptor> rules)
    {
        string? nearest = NearestName.Of(selector, rules.SelectMany(r => r.Aliases.AddRange(r.Id, r.Name, r.Category)));
        return nearest is null
            ? $"there is no rule “{selector}”: factlint rule list shows them all"
            : $"there is no rule “{selector}”: did you mean “{nearest}”?";
    }

    /// <summary>The settings with only the selected rules on. Crashes and time-outs are always reported.</summary>
    public RuleSettings Apply(RuleSettings settings) => new(rule => SeverityOf(rule, settings))
    {
        ScopeOverride = settings.ScopeOverride,
        RequireReason = settings.RequireReason,
    };

    private Severity SeverityOf(RuleDescriptor rule, RuleSettings settings)
    {
        Severity severity = settings.SeverityOf(rule);
        if (_selected.Contains(rule))
            return severity == Severity.Off ? rule.EnabledSeverity : severity;
        return rule.Category == EngineRules.Category ? severity : Severity.Off;
    }
}
