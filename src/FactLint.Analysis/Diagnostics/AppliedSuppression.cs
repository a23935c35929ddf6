namespace FactLint.Analysis.Diagnostics;

/// <summary>Why a finding is not reported: where the suppression stands and the reason it gives, or null.</summary>
/// <param name="InSource">True when it stands in the article, false when in a file beside it.</param>
public sealed record AppliedSuppression(Location Location, string? Reason, bool InSource);
