namespace FactLint.Analysis.Corpus;

/// <summary>What a rule asks memory for: all that its own claims said of one subject.</summary>
/// <param name="RuleId">The rule that collected the claims.</param>
/// <param name="Subject">Exactly as the claims have it.</param>
/// <param name="From">Articles of earlier days and without a day are left out; null for any day and none.</param>
/// <param name="To">Articles of later days and without a day are left out; null for any day and none.</param>
public readonly record struct ClaimQuery(string RuleId, string Subject, DateOnly? From = null, DateOnly? To = null);
