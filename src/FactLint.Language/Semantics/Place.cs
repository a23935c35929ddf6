using System.Collections.Immutable;

namespace FactLint.Language.Semantics;

/// <summary>A named place (a country, a city, a river, a site) and every place of the article that names it.</summary>
/// <param name="Name">The fullest form in the article, as first written.</param>
/// <param name="Mentions">In article order; without the article "the" and a possessive. Adjectives of nationality are no places.</param>
public sealed record Place(string Name, ImmutableArray<Mention> Mentions);
