using System.Collections.Immutable;
using FactLint.Analysis.Corpus;

namespace FactLint.Memory.People;

/// <summary>Everything that memory has on one name.</summary>
/// <param name="Name">The spelling of most articles.</param>
/// <param name="Articles">How many articles name them.</param>
/// <param name="Spellings">Full names as spelled, the most used first.</param>
/// <param name="Forms">Other forms, such as the surname alone.</param>
/// <param name="Titles">Offices; the value reads as <see cref="Memory.Articles.TitleValue"/>.</param>
/// <param name="Ages">In years.</param>
/// <param name="Latest">The latest articles, latest first; the value is the spelling.</param>
public sealed record KnownName(
    string Name, int Articles, ImmutableArray<KnownFact> Spellings, ImmutableArray<KnownFact> Forms, ImmutableArray<KnownFact> Titles,
    ImmutableArray<KnownFact> Ages, ImmutableArray<Claim> Latest);
