namespace FactLint.Language.Semantics.Binders;

/// <summary>A title as words: from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Office">Lower case.</param>
/// <param name="Of">Country or body, or null.</param>
/// <param name="Status">What the words say.</param>
/// <param name="IsWeak">The head word alone does not make a person of one capitalised word: <c>General Electric</c>.</param>
internal sealed record TitleReading(int First, int End, string Office, string? Of, TitleStatus Status, bool IsWeak);
