using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;

namespace FactLint.Workspace;

/// <summary>What was found for the paths and patterns of a run.</summary>
public sealed record DocumentSearch
{
    /// <summary>Each file once, in ordinal order of the paths as they are shown.</summary>
    public required ImmutableArray<DocumentPath> Files { get; init; }

    /// <summary>Paths that do not exist, patterns and folders in which nothing was found, folders that cannot be read.</summary>
    public ImmutableArray<LoadError> Errors { get; init; } = [];

    /// <summary>Files that were named but are left out by <c>ignore:</c>.</summary>
    public ImmutableArray<DocumentKey> Ignored { get; init; } = [];
}
