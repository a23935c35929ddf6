using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>How each rule is set for one article, after all configuration.</summary>
/// <param name="severityOf">Pure; called from any thread.</param>
public sealed class RuleSettings(Func<RuleDescriptor, Severity> severityOf)
{
    private ResolvedSettings? _resolved;

    /// <summary>Every rule as its file says.</summary>
    public static RuleSettings Default { get; } = new(r => r.IsPreview ? Severity.Off : r.DefaultSeverity);

    /// <summary>Every rule on, previews too.</summary>
    public static RuleSettings Everything { get; } = new(r => r.DefaultSeverity == Severity.Off ? r.EnabledSeverity : r.DefaultSeverity);

    /// <summary>Replaces a rule's own scope; null keeps it. Pure; called from any thread.</summary>
    public Func<RuleDescriptor, Scope?> ScopeOverride { get; init; } = _ => null;

    /// <summary>Suppressions need a reason.</summary>
    public bool RequireReason { get; init; }

    public Severity SeverityOf(RuleDescriptor rule) => severityOf(rule);

    public Scope ScopeOf(RuleDescriptor rule) => ScopeOverride(rule) ?? rule.Scope;

    /// <summary>The settings of these analyzers; kept, because one settings object serves many articles.</summary>
    internal ResolvedSettings Of(ImmutableArray<Analyzer> analyzers)
    {
        ResolvedSettings? resolved = Volatile.Read(ref _resolved);
        if (resolved is null || resolved.Analyzers != analyzers)
            Volatile.Write(ref _resolved, resolved = new ResolvedSettings(analyzers, this));
        return resolved;
    }
}
