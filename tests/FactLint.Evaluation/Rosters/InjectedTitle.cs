namespace FactLint.Evaluation.Rosters;

/// <summary>A text with one wrong office.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Text">The changed text.</param>
/// <param name="Start">Where the title and name begin in it.</param>
/// <param name="End">One past their end.</param>
internal sealed record InjectedTitle(string Kind, string Text, int Start, int End);
