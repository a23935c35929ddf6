namespace FactLint.Memory.Articles;

/// <summary>One thing that a published article states. Places count in the original file: UTF-16 units, lines and columns from 1.</summary>
/// <param name="Rule">The rule that collected it; empty for what memory itself collects (see <see cref="ClaimAttributes"/>).</param>
/// <param name="Subject">Whom or what it is about, in the form that articles are compared by.</param>
/// <param name="Attribute">What is stated.</param>
/// <param name="Value">As stated.</param>
/// <param name="Text">The words of the article.</param>
/// <param name="Place">Where they stand.</param>
/// <param name="Count">How many times the article states it.</param>
public sealed record IndexedClaim(string Rule, string Subject, string Attribute, string Value, string Text, ClaimPlace Place, int Count);
