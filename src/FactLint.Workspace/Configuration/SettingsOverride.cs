using System.Collections.Immutable;

namespace FactLint.Workspace.Configuration;

/// <summary>Settings for some of the files.</summary>
/// <param name="Files">Patterns, relative to <paramref name="Folder"/>.</param>
/// <param name="Folder">Absolute.</param>
/// <param name="Rules">In order; the last one that selects a rule wins.</param>
public sealed record SettingsOverride(ImmutableArray<string> Files, string Folder, ImmutableArray<RuleSetting> Rules)
{
    private readonly ImmutableArray<Glob> _globs = [.. Files.Select(Glob.ParseInFolder)];

    /// <summary>True when the override holds for a file.</summary>
    public bool IsFor(string fullPath) =>
        DisplayPath.Below(fullPath, Folder) is { Length: > 0 } path && _globs.Any(g => g.IsMatchOrBelow(path));
}
