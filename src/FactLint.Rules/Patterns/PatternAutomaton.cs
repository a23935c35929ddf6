using System.Collections.Immutable;
using FactLint.Rules.Patterns.Elements;

namespace FactLint.Rules.Patterns;

/// <summary>
/// A pattern as steps and edges without empty moves (Glushkov's automaton, with marks for captures on the edges as in Laurikari's tagged automata).
/// Every step takes at least one token, so a run through a sentence never comes back to the same step at the same token.
/// </summary>
/// <param name="Steps">What each step takes up.</param>
/// <param name="Start">The ways into the pattern, dearest wish first.</param>
/// <param name="Edges">The ways on from each step, dearest wish first.</param>
/// <param name="Captures">Their names; an edge's marks count in this order.</param>
internal sealed record PatternAutomaton(
    ImmutableArray<PatternElement> Steps, ImmutableArray<PatternEdge> Start, ImmutableArray<ImmutableArray<PatternEdge>> Edges, ImmutableArray<string> Captures)
{
    /// <summary>The words a match can begin with; null when it can begin with any word.</summary>
    public WordSet? FirstWords { get; } = FirstWordsOf(Steps, Start);

    private static WordSet? FirstWordsOf(ImmutableArray<PatternElement> steps, ImmutableArray<PatternEdge> start)
    {
        var words = new HashSet<int>();
        foreach (PatternEdge edge in start)
        {
            if (steps[edge.Target].FirstWords.IsDefault)
                return null;
            words.UnionWith(steps[edge.Target].FirstWords);
        }
        return new WordSet(words);
    }
}
