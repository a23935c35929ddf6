using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;

namespace FactLint.Workspace.Configuration;

/// <summary>What holds for a file after all configuration. Immutable; shared by the files for which the same holds.</summary>
public sealed class Settings
{
    private readonly Dictionary<string, EffectiveRule> _byId;

    internal Settings(ConfigFile? config, ImmutableArray<EffectiveRule> rules)
    {
        Config = config;
        Rules = rules;
        _byId = rules.ToDictionary(r => r.Rule.Id, StringComparer.Ordinal);
        RuleSettings = new RuleSettings(SeverityOf)
        {
            RequireReason = config?.RequireReason ?? false,
            ScopeOverride = r => _byId.TryGetValue(r.Id, out EffectiveRule? rule) ? rule.Scope : null,
        };
    }

    /// <summary>Null when there is no factlint.yml.</summary>
    public ConfigFile? Config { get; }

    /// <summary>Engine rules first, then in the order in which the resolver was given them.</summary>
    public ImmutableArray<EffectiveRule> Rules { get; }

    /// <summary>For the driver.</summary>
    public RuleSettings RuleSettings { get; }

    private Severity SeverityOf(RuleDescriptor rule) =>
        _byId.TryGetValue(rule.Id, out EffectiveRule? found) ? found.Severity : RuleSettings.Default.SeverityOf(rule);
}
