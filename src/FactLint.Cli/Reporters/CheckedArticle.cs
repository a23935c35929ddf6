using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>One article and its findings, as a report needs them: below the smallest severity left out, suppressed ones included.</summary>
internal sealed record CheckedArticle(DocumentKey Document, ImmutableArray<Diagnostic> Findings);
