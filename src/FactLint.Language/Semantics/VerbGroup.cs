using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>
/// A verb with its auxiliaries and what stands between them: "has not yet said", "to be told". Tense and voice follow Quirk et al.,
/// A Comprehensive Grammar of the English Language (1985), chapter 4.
/// </summary>
/// <param name="Span">In prose.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index one past its last token.</param>
/// <param name="HeadToken">Index of the main verb, or of the last auxiliary where there is no other verb ("is late").</param>
/// <param name="Form">Finite or not.</param>
/// <param name="Tense">That of the first verb; none where the group is not finite or starts with a modal.</param>
/// <param name="Voice">Passive for a form of be with a past participle, and for a participle alone.</param>
/// <param name="Traits">What the auxiliaries add.</param>
public readonly record struct VerbGroup(
    TextSpan Span, int FirstToken, int EndToken, int HeadToken, VerbForm Form, Tense Tense, Voice Voice, VerbTraits Traits);
