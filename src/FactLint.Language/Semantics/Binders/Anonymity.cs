using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>A place where the article says that a name is held back.</summary>
/// <param name="Cue">In prose: from the verb to the word that says so ("spoke on condition of anonymity").</param>
/// <param name="Bearer">Whose name it is, or null when the sentence does not say.</param>
/// <param name="Reason">Why, in prose, or null.</param>
internal sealed record Anonymity(TextSpan Cue, SourceIdentity? Bearer, TextSpan? Reason);
