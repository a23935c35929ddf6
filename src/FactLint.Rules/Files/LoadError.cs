namespace FactLint.Rules.Files;

/// <summary>
/// What is wrong with a rule, list, roster or configuration file: where (1-based; column in UTF-16 units) and what to do about it,
/// in words for an editor. The file's other rules, and all other files, still load.
/// </summary>
public sealed record LoadError(string Path, int Line, int Column, string Message)
{
    public override string ToString() => $"{Path}:{Line}:{Column}: error: {Message}";
}
