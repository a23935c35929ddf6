namespace FactLint.Language.Semantics.Lexica;

/// <summary>A verb that reports what somebody said.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Frame">What has to stand with it.</param>
/// <param name="Particles">The prepositions and particles that make it report, or null.</param>
/// <param name="TakesAddressee">An object may stand before what is said: "told reporters that".</param>
internal sealed record ReportingVerb(string Lemma, ReportingFrame Frame, WordSet? Particles, bool TakesAddressee);
