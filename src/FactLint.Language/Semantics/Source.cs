using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>Who is said to have said it.</summary>
/// <param name="Span">In prose: the noun phrase with its description.</param>
/// <param name="Naming">How it is named.</param>
/// <param name="PersonId">The <see cref="Person.Id"/>, or null.</param>
/// <param name="Reason">Where the article gives the reason for anonymity, in prose, or null.</param>
public sealed record Source(TextSpan Span, SourceNaming Naming, string? PersonId, TextSpan? Reason);
