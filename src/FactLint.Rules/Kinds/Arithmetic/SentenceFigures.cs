using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>A sentence, in prose, and its figures in order.</summary>
internal readonly record struct SentenceFigures(TextSpan Span, ImmutableArray<Quantity> Figures);
