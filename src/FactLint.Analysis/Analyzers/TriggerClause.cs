using System.Collections.Immutable;

namespace FactLint.Analysis.Analyzers;

/// <summary>Words that wake an analyzer together: one of <paramref name="Words"/>, in a sentence that also holds one of <paramref name="Also"/>.</summary>
/// <param name="Words">Word numbers.</param>
/// <param name="Also">Word numbers; empty when nothing else is asked for.</param>
public sealed record TriggerClause(ImmutableArray<int> Words, ImmutableArray<int> Also)
{
    /// <summary>The longest <see cref="Distance"/>.</summary>
    public const int Farthest = 8;

    /// <summary>How many tokens after the word (negative: before it) the one of <see cref="Also"/> must stand; 0 for anywhere in the sentence.</summary>
    public int Distance { get; init; }
}
