namespace FactLint.Cli.Reporters;

/// <summary>An input that was asked for and could not be checked.</summary>
/// <param name="Path">As it is shown.</param>
/// <param name="Reason">What stood in the way.</param>
internal sealed record SkippedInput(string Path, string Reason);
