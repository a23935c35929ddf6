using FactLint.Language.Semantics;

namespace FactLint.Tests.Language.Specs;

/// <summary>A kind of fact that specs can mark.</summary>
/// <param name="Name">As written after <c>```fact</c>.</param>
/// <param name="Find">All facts of the kind, in any order.</param>
internal sealed record SpecKind(string Name, Func<SemanticModel, IEnumerable<SpecFact>> Find)
{
    /// <summary>True when an example may leave facts unmarked, as with words: only what is marked is checked.</summary>
    public bool IsPartial { get; init; }
}
