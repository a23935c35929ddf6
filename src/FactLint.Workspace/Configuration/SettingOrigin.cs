namespace FactLint.Workspace.Configuration;

/// <summary>Where a setting comes from.</summary>
/// <param name="Path">The file as it is shown.</param>
/// <param name="Line">1-based; 0 when it is about the whole file.</param>
/// <param name="Setting">What stands there, such as <c>sourcing: error</c>.</param>
public sealed record SettingOrigin(string Path, int Line, string Setting)
{
    /// <summary>As an editor shows it: <c>factlint.yml:12</c>.</summary>
    public override string ToString() => Line > 0 ? FormattableString.Invariant($"{Path}:{Line}") : Path;
}
