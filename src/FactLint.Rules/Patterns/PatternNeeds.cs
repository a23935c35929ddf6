using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Patterns;

/// <summary>Words without which a pattern cannot match: sets of which each must have a word in the sentence, the rarest set first.</summary>
internal sealed class PatternNeeds
{
    private const int MostSets = 3;

    private readonly ImmutableArray<ImmutableArray<int>> _sets;

    private PatternNeeds(ImmutableArray<ImmutableArray<int>> sets) => _sets = sets;

    /// <summary>The rarest set; empty when there is none.</summary>
    public ImmutableArray<int> Trigger => _sets.IsEmpty ? [] : _sets[0];

    public static PatternNeeds Of(PatternNode pattern, WordTable words) =>
        new([.. SetsOf(pattern, words).OrderBy(set => CostOf(set, words)).Take(MostSets)]);

    /// <summary>False when the sentence cannot hold a match.</summary>
    public bool AreIn(SyntaxTree tree, in Sentence sentence)
    {
        foreach (ImmutableArray<int> set in _sets)
        {
            if (!HasAny(tree.TokensOf(sentence), set.AsSpan()))
                return false;
        }
        return true;
    }

    private static bool HasAny(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> words)
    {
        foreach (Token token in tokens)
        {
            if (token.WordId != WordTable.Unknown && (words.Length < 16 ? words.Contains(token.WordId) : words.BinarySearch(token.WordId) >= 0))
                return true;
        }
        return false;
    }

    private static IEnumerable<ImmutableArray<int>> SetsOf(PatternNode node, WordTable words) => node switch
    {
        PatternNode.Atom { Element.NeededWords: { IsDefault: false } needed } => [needed],
        PatternNode.Series series => series.Parts.SelectMany(part => SetsOf(part, words)),
        PatternNode.Capture capture => SetsOf(capture.Body, words),
        PatternNode.Repeat { Least: > 0 } repeat => SetsOf(repeat.Body, words),
        PatternNode.Choice choice => SetOf(choice, words),
        _ => [],
    };

    /// <summary>One word of every option, the rarest set of each; nothing when an option needs no word.</summary>
    private static IEnumerable<ImmutableArray<int>> SetOf(PatternNode.Choice choice, WordTable words)
    {
        var union = new SortedSet<int>();
        foreach (PatternNode option in choice.Options)
        {
            ImmutableArray<int> rarest = SetsOf(option, words).OrderBy(set => CostOf(set, words)).FirstOrDefault();
            if (rarest.IsDefault)
                return [];
            union.UnionWith(rarest);
        }
        return [[.. union]];
    }

    private static long CostOf(ImmutableArray<int> set, WordTable words) => set.Sum(word => (long)Rarity.CostOf(words.WordOf(word)));
}
