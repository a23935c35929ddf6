using FactLint.Analysis.Diagnostics;

namespace FactLint.Workspace.Configuration;

/// <summary>How a rule is set before any entry of <c>rules:</c>.</summary>
internal static class RuleStart
{
    /// <param name="rule">The rule.</param>
    /// <param name="config">The configuration that holds, or null.</param>
    /// <param name="currentDirectory">Absolute; what <see cref="RuleDescriptor.Origin"/> is relative to.</param>
    public static EffectiveRule Of(RuleDescriptor rule, ConfigFile? config, string currentDirectory)
    {
        var own = new SettingOrigin(rule.Origin.Length > 0 ? rule.Origin : "the rule itself", 0, "the rule's own setting");
        Severity severity = rule.IsPreview ? Severity.Off : rule.DefaultSeverity;
        var start = new EffectiveRule(rule, severity, own, rule.Scope, own);
        if (config is null || config.Selection == RuleSelection.Recommended || rule.Category == Analysis.Driver.EngineRules.Category)
            return start;
        SettingOrigin said = config.SelectionOrigin ?? own;
        if (config.Selection == RuleSelection.All)
            return WhenOn(rule) == severity ? start : start with { Severity = WhenOn(rule), SeverityOrigin = said };
        return IsOwn(rule, config, currentDirectory) ? start : start with { Severity = Severity.Off, SeverityOrigin = said };
    }

    /// <summary>The severity of a rule that is switched on without saying how severe.</summary>
    public static Severity WhenOn(RuleDescriptor rule) => rule.DefaultSeverity == Severity.Off ? rule.EnabledSeverity : rule.DefaultSeverity;

    /// <summary>True for a rule that stands in a folder that the configuration names; shipped rules have names like files too, so the file must be there.</summary>
    public static bool IsOwn(RuleDescriptor rule, ConfigFile config, string currentDirectory)
    {
        if (rule.Origin.Length == 0)
            return false;
        string origin = Path.GetFullPath(rule.Origin, currentDirectory);
        return config.RulePaths.Any(p => p == origin || DisplayPath.Below(origin, p) is not null) && File.Exists(origin);
    }
}
