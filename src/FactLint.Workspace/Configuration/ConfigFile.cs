using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Workspace.Configuration;

/// <summary>What a factlint.yml says, with the packs that it extends already in it. Paths are absolute.</summary>
public sealed class ConfigFile
{
    private ImmutableArray<Glob>? _ignore;

    /// <summary>The path as it is shown.</summary>
    public required string Path { get; init; }

    /// <summary>The folder that holds the file; its patterns are relative to it.</summary>
    public required string Folder { get; init; }

    /// <summary>Which of the shipped rules run before <see cref="Rules"/> is looked at.</summary>
    public RuleSelection Selection { get; init; } = RuleSelection.Recommended;

    /// <summary>Where <c>extends</c> says so; null when nothing does.</summary>
    public SettingOrigin? SelectionOrigin { get; init; }

    /// <summary>Folders or files with the desk's own rules; they exist.</summary>
    public ImmutableArray<string> RulePaths { get; init; } = [];

    /// <summary>Files with people and offices; they exist.</summary>
    public ImmutableArray<string> Rosters { get; init; } = [];

    /// <summary>Folders or files with word lists; they exist.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>The full path of the file that keeps what was published; it need not exist. Null when the file does not say.</summary>
    public string? Memory { get; init; }

    /// <summary>The desk's own name, such as <c>AFP</c>.</summary>
    public string? Outlet { get; init; }

    /// <summary>Numbers and dates are read by Microsoft.Recognizers.Text, in <see cref="Language"/>.</summary>
    public bool UsesMicrosoftRecognizers { get; init; }

    /// <summary><c>en-US</c>, <c>en-GB</c>, or a culture of the recognizers; null when the file does not say.</summary>
    public string? Language { get; init; }

    /// <summary>In order; the last one that selects a rule wins.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>In order; the last one that holds for a file and selects a rule wins.</summary>
    public ImmutableArray<SettingsOverride> Overrides { get; init; } = [];

    /// <summary>Patterns of files that are not checked.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>Suppressions need a reason.</summary>
    public bool RequireReason { get; init; }

    /// <summary>The least severity that makes the run fail; null when the file does not say.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>What the file says about the run as a whole.</summary>
    public AnalysisOptions Options(DateOnly? asOf) => new() { AsOf = asOf, Outlet = Outlet };

    /// <summary>True for a file, or a folder and all in it, that <c>ignore:</c> leaves out.</summary>
    public bool Ignores(string fullPath) => Ignore.Length > 0 && DisplayPath.Below(fullPath, Folder) is { Length: > 0 } path
        && (_ignore ??= [.. Ignore.Select(Glob.ParseInFolder)]).Any(g => g.IsMatchOrBelow(path));
}
