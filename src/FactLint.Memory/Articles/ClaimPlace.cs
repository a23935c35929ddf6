namespace FactLint.Memory.Articles;

/// <summary>A place in an original file: UTF-16 units from its start, line and column from 1.</summary>
public readonly record struct ClaimPlace(int Start, int Length, int Line, int Column);
