using System.Collections.Immutable;

namespace FactLint.Language.Semantics;

/// <summary>A named person and every place of the article that names them.</summary>
public sealed record Person
{
    /// <summary><c>p1</c>, <c>p2</c> … in the order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest form of the name in the article, as first written.</summary>
    public required string Name { get; init; }

    /// <summary>The given names, or empty when only a surname is known.</summary>
    public required string GivenName { get; init; }

    public required string Surname { get; init; }

    /// <summary>The given name is one that many people have, spelled as they spell it; false says nothing.</summary>
    public bool HasCommonGivenName { get; init; }

    /// <summary>In article order.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>In article order.</summary>
    public ImmutableArray<Title> Titles { get; init; } = [];
}
