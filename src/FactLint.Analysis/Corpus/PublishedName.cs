using System.Collections.Immutable;

namespace FactLint.Analysis.Corpus;

/// <summary>A person's name as published articles spell it.</summary>
/// <param name="Latest">The latest article that spells it so; its <see cref="Claim.Articles"/> says how many do, its value is the name in full.</param>
/// <param name="Offices">Offices that articles give the person, in lower case.</param>
/// <param name="Countries">Countries and bodies of these offices.</param>
public sealed record PublishedName(Claim Latest, ImmutableArray<string> Offices, ImmutableArray<string> Countries)
{
    public string Name => Latest.Value;

    public int Articles => Latest.Articles;
}
