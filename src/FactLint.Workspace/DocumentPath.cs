using FactLint.Analysis.Diagnostics;

namespace FactLint.Workspace;

/// <summary>A file that is to be checked.</summary>
/// <param name="FullPath">Absolute, as the system writes it.</param>
/// <param name="Key">The path as it is shown: below the current folder relative to it, otherwise absolute; <c>/</c> between folders.</param>
public sealed record DocumentPath(string FullPath, DocumentKey Key);
