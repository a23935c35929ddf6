namespace FactLint.Rules.Patterns;

/// <summary>What is wrong with a pattern, and where: <paramref name="Offset"/> counts UTF-16 units from the pattern's first character.</summary>
internal sealed record PatternMistake(int Offset, string Message);
