using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>One entry of <c>factlint.suppressions.yml</c> that is about an article.</summary>
/// <param name="Rule">Id, name, alias or category.</param>
/// <param name="Text">Only findings on exactly this text; null for all of the rule's.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Location">Where the entry stands.</param>
public sealed record SidecarSuppression(string Rule, string? Text, string? Reason, Location Location);
