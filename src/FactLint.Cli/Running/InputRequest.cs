namespace FactLint.Cli.Running;

/// <summary>Which articles a command was asked to read, as it was written.</summary>
internal sealed record InputRequest
{
    /// <summary>Files, folders, patterns, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>One article per line of standard input.</summary>
    public bool Records { get; init; }

    /// <summary>The name that <c>-</c> goes by.</summary>
    public string? StdinName { get; init; }

    /// <summary>A file with more inputs.</summary>
    public string? FilesFrom { get; init; }
}
