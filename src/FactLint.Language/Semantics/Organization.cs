using System.Collections.Immutable;

namespace FactLint.Language.Semantics;

/// <summary>A named body (a ministry, a company, a party, a club, an outlet) and every place of the article that names it.</summary>
/// <param name="Name">The fullest form in the article, as first written.</param>
/// <param name="Mentions">In article order; without the article "the" and a possessive.</param>
public sealed record Organization(string Name, ImmutableArray<Mention> Mentions);
