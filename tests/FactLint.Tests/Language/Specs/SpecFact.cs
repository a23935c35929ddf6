using FactLint.Language.Text;

namespace FactLint.Tests.Language.Specs;

/// <summary>A fact that the model found, in the words that a spec may use for it.</summary>
/// <param name="Span">In prose.</param>
/// <param name="Words">Everything a mark may say about it; a mark says as many of them as matter.</param>
internal sealed record SpecFact(TextSpan Span, params string[] Words);
