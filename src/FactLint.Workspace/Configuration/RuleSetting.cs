using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Workspace.Configuration;

/// <summary>One entry of <c>rules:</c>.</summary>
/// <param name="Selector">Id, name, alias or category.</param>
/// <param name="Severity">Null keeps the severity, unless <paramref name="IsOn"/>.</param>
/// <param name="IsOn">Switches the rule on at the severity that its file gives it.</param>
/// <param name="Scope">Null keeps the scope.</param>
/// <param name="Origin">Where the entry stands.</param>
public sealed record RuleSetting(string Selector, Severity? Severity, bool IsOn, Scope? Scope, SettingOrigin Origin)
{
    /// <summary>1-based, of the selector.</summary>
    public int Column { get; init; } = 1;
}
