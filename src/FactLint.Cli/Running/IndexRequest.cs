namespace FactLint.Cli.Running;

/// <summary>What <c>factlint index</c> was asked for, as it was written.</summary>
internal sealed record IndexRequest
{
    /// <summary>Files, folders, patterns, <c>-</c>, and <c>.jsonl</c> files with one article per line.</summary>
    public required InputRequest Inputs { get; init; }

    /// <summary>The memory to store in; null when configuration decides.</summary>
    public string? MemoryFile { get; init; }

    /// <summary>Where claim records go instead of a memory: a file, or <c>-</c>; null for none.</summary>
    public string? Output { get; init; }

    /// <summary>Remove the articles that are gone.</summary>
    public bool Prune { get; init; }

    public DateOnly? AsOf { get; init; }

    public string? ConfigFile { get; init; }

    public bool NoConfig { get; init; }

    public int Threads { get; init; } = 1;
}
