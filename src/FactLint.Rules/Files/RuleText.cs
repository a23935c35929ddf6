namespace FactLint.Rules.Files;

/// <summary>A file that somebody else has read from disk.</summary>
/// <param name="Path">As it is to be shown in errors; also what <c>extends</c> is looked up by. <c>/</c> or <c>\</c> between folders.</param>
/// <param name="Text">Its characters.</param>
public sealed record RuleText(string Path, string Text);
