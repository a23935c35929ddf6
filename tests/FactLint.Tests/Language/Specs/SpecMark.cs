using FactLint.Language.Text;

namespace FactLint.Tests.Language.Specs;

/// <summary>What an example expects at one place: <c>[Meloni|Giorgia Meloni, p1]</c>.</summary>
/// <param name="Span">In the text without marks.</param>
/// <param name="Words">What stands after the bar, split at commas; empty when only the place matters.</param>
internal sealed record SpecMark(TextSpan Span, string[] Words);
