using System.Collections.Immutable;
using FactLint.Language.Text;

namespace FactLint.Cli.Facts;

/// <summary>One thing to check, as a list for people shows it.</summary>
/// <param name="Places">Where it stands, in prose; the first place says where it belongs in the list.</param>
/// <param name="Text">The fact in a few words, as the article has them.</param>
internal sealed record ListedFact(ImmutableArray<TextSpan> Places, string Text)
{
    /// <summary>What FactLint makes of it; empty when there is nothing to add.</summary>
    public string Note { get; init; } = "";

    /// <summary>The desk's mark <c>cq</c>, checked and correct, stands behind one of these.</summary>
    public ImmutableArray<TextSpan> TickedAfter { get; init; } = Places;
}
