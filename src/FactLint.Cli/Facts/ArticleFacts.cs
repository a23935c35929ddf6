using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Cli.Facts;

/// <summary>An article and what its text states.</summary>
internal sealed record ArticleFacts(DocumentKey Document, SemanticModel Model);
