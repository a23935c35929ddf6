namespace FactLint.Workspace.Configuration;

/// <summary>Knows where looking upwards for configuration ends.</summary>
internal static class RepositoryRoot
{
    /// <summary>True for a folder with <c>.git</c>, which is a folder, or a file in a linked work tree.</summary>
    public static bool Is(string folder) => Path.Exists(Path.Combine(folder, ".git"));
}
