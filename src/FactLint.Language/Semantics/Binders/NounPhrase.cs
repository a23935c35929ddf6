namespace FactLint.Language.Semantics.Binders;

/// <summary>A noun phrase of a sentence with its description. Indices count from the sentence's first token.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token, description included.</param>
/// <param name="Head">Its main noun, pronoun or name: the last token of its first plain part.</param>
internal readonly record struct NounPhrase(int First, int End, int Head);
