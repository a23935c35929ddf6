using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>What a figure counts.</summary>
/// <param name="Lemma">Of its last word, in small letters: person for "people", seat for "of the 11 seats".</param>
/// <param name="Span">From the first word behind the figure to the noun, in prose: "of the seats", "young women".</param>
public sealed record CountedNoun(string Lemma, TextSpan Span);
