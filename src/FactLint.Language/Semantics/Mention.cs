using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>One place where somebody or something is named. Titles and a possessive <c>'s</c> are not part of it.</summary>
/// <param name="Span">In prose.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index one past its last token.</param>
public readonly record struct Mention(TextSpan Span, int FirstToken, int EndToken);
