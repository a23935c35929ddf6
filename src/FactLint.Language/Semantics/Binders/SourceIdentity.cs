using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>What tells one unnamed source from another.</summary>
/// <param name="Span">In prose.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Noun">The noun in small letters and the singular; a pronoun as it stands.</param>
/// <param name="IsPlural">More than one person.</param>
/// <param name="IsPronoun">"He", "they".</param>
/// <param name="IsDefinite">"The official", "those aides": it points back.</param>
/// <param name="IsAll">"All", "both", "each of them": everybody the article has not named.</param>
internal sealed record SourceIdentity(TextSpan Span, int Sentence, string Noun, bool IsPlural, bool IsPronoun, bool IsDefinite, bool IsAll);
