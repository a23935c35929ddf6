namespace FactLint.Evaluation.Rosters;

/// <summary>A right spelling and another one.</summary>
internal sealed record NamePair(string Correct, string Variant, string Kind);
