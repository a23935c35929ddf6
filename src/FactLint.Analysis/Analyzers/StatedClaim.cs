using FactLint.Language.Text;

namespace FactLint.Analysis.Analyzers;

/// <summary>A <see cref="Corpus.Claim"/> before its place is mapped; <paramref name="Span"/> counts in prose.</summary>
public readonly record struct StatedClaim(string Subject, string Attribute, string Value, TextSpan Span);
