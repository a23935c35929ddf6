using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>Somebody is said to have said something.</summary>
/// <param name="Source">Who, or null when the text does not say.</param>
/// <param name="Cue">In prose: the words that report, such as "has said" or "according to".</param>
/// <param name="CueTense">The tense of the cue; none for "according to", for "saying" and after a modal.</param>
/// <param name="Content">In prose: what was said, from its first word to its last, a cue in its middle included, or null when it could not be told.</param>
/// <param name="Quoted">The content holds somebody's own words.</param>
public sealed record Attribution(Source? Source, TextSpan Cue, Tense CueTense, TextSpan? Content, bool Quoted);
