namespace FactLint.Analysis.Corpus;

/// <summary>A claim and the rule that collected it.</summary>
public sealed record RuleClaim(string RuleId, Claim Claim);
