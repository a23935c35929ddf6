using FactLint.Language.Text;

namespace FactLint.Rules.Rosters.Lookup;

/// <summary>Capitalised words in a row, with the small words that may stand inside a name: the places where names can be.</summary>
/// <param name="Words">Their places in prose; no possessive <c>'s</c>.</param>
/// <param name="StartsSentence">The first word may owe its capital to its place.</param>
internal sealed record NameRun(IReadOnlyList<TextSpan> Words, bool StartsSentence);
