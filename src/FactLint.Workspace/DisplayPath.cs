namespace FactLint.Workspace;

/// <summary>Writes paths as a person in the current folder would.</summary>
internal static class DisplayPath
{
    /// <summary>Relative to the current folder for a path below it, otherwise absolute; <c>/</c> between folders.</summary>
    public static string Of(string fullPath, string currentDirectory)
    {
        string? below = Below(fullPath, currentDirectory);
        return below is null or "" ? Slashes(fullPath) : below;
    }

    /// <summary>The path below a folder with <c>/</c> between folders, empty for the folder itself, or null.</summary>
    public static string? Below(string fullPath, string folder)
    {
        string relative = Path.GetRelativePath(folder, fullPath);
        if (relative == ".")
            return "";
        bool isOutside = Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isOutside ? null : Slashes(relative);
    }

    private static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
