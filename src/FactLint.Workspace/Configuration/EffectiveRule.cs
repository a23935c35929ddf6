using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Workspace.Configuration;

/// <summary>How a rule is set for a file, and who says so.</summary>
public sealed record EffectiveRule(RuleDescriptor Rule, Severity Severity, SettingOrigin SeverityOrigin, Scope Scope, SettingOrigin ScopeOrigin);
