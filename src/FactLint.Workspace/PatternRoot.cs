namespace FactLint.Workspace;

/// <summary>Splits a pattern of the command line into the folder to walk and the pattern for paths below it.</summary>
internal static class PatternRoot
{
    public static (string Root, Glob Glob, bool NamesExtension) Split(string pattern, string currentDirectory)
    {
        string slashed = Path.DirectorySeparatorChar == '\\' ? pattern.Replace('\\', '/') : pattern;
        int wildcard = slashed.AsSpan().IndexOfAny("*?[{");
        int slash = wildcard < 0 ? -1 : slashed.LastIndexOf('/', wildcard);
        string root = slash switch { < 0 => ".", 0 => "/", _ => slashed[..slash] };
        string rest = slashed[(slash + 1)..];
        return (Path.GetFullPath(root, currentDirectory), Glob.Parse(rest), NamesExtension(rest));
    }

    /// <summary>True for <c>*.text</c> and false for <c>**</c>: only a pattern that says which files it means may mean others than articles.</summary>
    private static bool NamesExtension(string pattern)
    {
        int dot = pattern.LastIndexOf('.');
        return dot > pattern.LastIndexOf('/') && dot + 1 < pattern.Length && pattern.AsSpan(dot + 1).IndexOfAny("*?[") < 0;
    }
}
