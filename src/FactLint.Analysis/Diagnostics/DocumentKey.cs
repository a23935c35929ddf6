namespace FactLint.Analysis.Diagnostics;

/// <summary>Which article: the path as it is shown, with <c>/</c> between folders, and the id that a stream of records gave it, or null.</summary>
public sealed record DocumentKey(string Path, string? Id = null);
