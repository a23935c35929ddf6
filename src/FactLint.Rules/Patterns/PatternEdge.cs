using System.Collections.Immutable;

namespace FactLint.Rules.Patterns;

/// <summary>A way from one step of a pattern to the next, all empty moves folded in.</summary>
/// <param name="Target">The step it leads to, or <see cref="Accept"/>.</param>
/// <param name="AtStart">Only at the start of the sentence.</param>
/// <param name="AtEnd">Only at the end of the sentence.</param>
/// <param name="Marks">Captures that begin (2n) or end (2n + 1) here, in order; default for none.</param>
internal readonly record struct PatternEdge(int Target, bool AtStart, bool AtEnd, ImmutableArray<int> Marks)
{
    /// <summary>The pattern is fulfilled.</summary>
    public const int Accept = -1;
}
