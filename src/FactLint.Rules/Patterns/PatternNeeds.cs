using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Rules.Patterns.Elements;

namespace FactLint.Rules.Patterns;

/// <summary>Words without which a pattern cannot match: sets of which each must have a word in the sentence, the rarest set first.</summary>
internal sealed class PatternNeeds
{
    private const int MostSets = 3;

    private readonly WordSet[] _sets;

    private PatternNeeds(Need[] needs)
    {
        _sets = new WordSet[Math.Min(MostSets, needs.Length)];
        for (int i = 0; i < _sets.Length; i++)
            _sets[i] = new WordSet(needs[i].Words);
        Clause = ClauseOf(needs);
    }

    /// <summary>The rarest set; empty when there is none.</summary>
    public ImmutableArray<int> Trigger => Clause.Words;

    /// <summary>The rarest set, and the set right beside it, or else the next rarest.</summary>
    public TriggerClause Clause { get; }

    public static PatternNeeds Of(PatternNode pattern, WordTable words)
    {
        var needs = new List<Need>();
        Collect(pattern, needs, words);
        return new PatternNeeds(needs.OrderBy(need => need.Cost).ToArray());
    }

    /// <summary>False when the sentence cannot hold a match.</summary>
    public bool AreIn(SyntaxTree tree, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = tree.TokensOf(sentence);
        foreach (WordSet set in _sets)
        {
            if (set.FirstIn(tokens, 0) < 0)
                return false;
        }
        return true;
    }

    private static TriggerClause ClauseOf(Need[] needs)
    {
        if (needs.Length == 0)
            return new TriggerClause([], []);
        Need first = needs[0];
        foreach (Need other in needs.Skip(1))
        {
            if (first.Run != 0 && other.Run == first.Run && Math.Abs(other.Place - first.Place) <= TriggerClause.Farthest)
                return new TriggerClause(first.Words, other.Words) { Distance = other.Place - first.Place };
        }
        return new TriggerClause(first.Words, needs.Length > 1 ? needs[1].Words : []);
    }

    /// <summary>
    /// Adds the sets of a node. Needs of one run stand at a fixed distance from one another: steps of exactly one token in a row,
    /// with captures looked through. Run 0 is for needs whose place is not known.
    /// </summary>
    private static void Collect(PatternNode node, List<Need> needs, WordTable words)
    {
        int place = 0;
        int current = 1;
        foreach (PatternNode part in Flatten(node))
        {
            int? length = LengthOf(part);
            foreach (Need need in NeedsOf(part, words))
                needs.Add(need with { Run = length == 1 ? current : 0, Place = place });
            if (length is null)
                current++;
            place += length ?? 0;
        }
    }

    private static IEnumerable<PatternNode> Flatten(PatternNode node) => node switch
    {
        PatternNode.Series series => series.Parts.SelectMany(Flatten),
        PatternNode.Capture capture => Flatten(capture.Body),
        _ => [node],
    };

    /// <summary>How many tokens a part always takes; null when that is not fixed.</summary>
    private static int? LengthOf(PatternNode node) => node switch
    {
        PatternNode.Atom { Element: EntriesElement or FactElement or VerbGroupElement } => null,
        PatternNode.Atom => 1,
        PatternNode.Anchor => 0,
        PatternNode.Capture capture => LengthOf(capture.Body),
        PatternNode.Choice choice when choice.Options.All(option => LengthOf(option) == 1) => 1,
        _ => null,
    };

    private static IEnumerable<Need> NeedsOf(PatternNode node, WordTable words) => node switch
    {
        PatternNode.Atom { Element.NeededWords: { IsDefault: false } needed } => [NeedOf(needed, words)],
        PatternNode.Series series => series.Parts.SelectMany(part => NeedsOf(part, words)),
        PatternNode.Capture capture => NeedsOf(capture.Body, words),
        PatternNode.Repeat { Least: > 0 } repeat => NeedsOf(repeat.Body, words),
        PatternNode.Choice choice => NeedsOf(choice, words),
        _ => [],
    };

    /// <summary>One word of every option, the rarest set of each; nothing when an option needs no word.</summary>
    private static IEnumerable<Need> NeedsOf(PatternNode.Choice choice, WordTable words)
    {
        var union = new HashSet<int>();
        foreach (PatternNode option in choice.Options)
        {
            if (NeedsOf(option, words).OrderBy(need => need.Cost).FirstOrDefault() is not { } rarest)
                return [];
            union.UnionWith(rarest.Words);
        }
        int[] sorted = [.. union];
        Array.Sort(sorted);
        return [NeedOf([.. sorted], words)];
    }

    private static Need NeedOf(ImmutableArray<int> set, WordTable words)
    {
        long cost = 0;
        foreach (int word in set)
            cost += Rarity.CostOf(words.WordOf(word));
        return new Need(set, cost, 0, 0);
    }

    /// <param name="Words">One of these is needed…</param>
    /// <param name="Cost">…which together are about so common…</param>
    /// <param name="Run">…among steps at fixed distances…</param>
    /// <param name="Place">…so many tokens from the start of the run.</param>
    private sealed record Need(ImmutableArray<int> Words, long Cost, int Run, int Place);
}
