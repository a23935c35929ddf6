namespace FactLint.Language.Semantics.Binders;

/// <summary>A noun phrase that may speak: words from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Head">Index of its noun.</param>
/// <param name="Naming">What the noun and its description say.</param>
/// <param name="IsDefinite">"The source", "those officials": it points back.</param>
internal sealed record SourcePhrase(int First, int Head, int End, SourceNaming Naming, bool IsDefinite);
