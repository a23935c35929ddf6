using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>An office or form of address fixed to a person: "Italian Prime Minister" before a name, "the prime minister of Italy" after it.</summary>
/// <param name="Span">In prose; the whole title, with its status word and its country.</param>
/// <param name="Office">Lower case, without country and status: <c>prime minister</c>.</param>
/// <param name="Of">The country or body it belongs to, in a canonical form (<c>Italy</c> for <c>Italian</c>), or null when the text does not say.</param>
/// <param name="Status">What the words around it say.</param>
/// <param name="Mention">The mention it stands with.</param>
public sealed record Title(TextSpan Span, string Office, string? Of, TitleStatus Status, Mention Mention);
