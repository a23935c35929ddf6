using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Patterns;

/// <summary>A set of word numbers that is asked about every token of a sentence: most are turned away by one bit.</summary>
internal readonly struct WordSet
{
    private readonly int[] _sorted;
    private readonly ulong _bits;

    public WordSet(IEnumerable<int> words)
    {
        _sorted = [.. words.Where(word => word != WordTable.Unknown).Distinct().Order()];
        foreach (int word in _sorted)
            _bits |= 1ul << word;
    }

    public ImmutableArray<int> Words => [.. _sorted];

    public bool Contains(int word) => (_bits >> word & 1) != 0 && Holds(word);

    /// <summary>The index of the first token at or after <paramref name="from"/> that is one of the words, or -1.</summary>
    public int FirstIn(ReadOnlySpan<Token> tokens, int from)
    {
        for (int i = from; i < tokens.Length; i++)
        {
            if (Contains(tokens[i].WordId))
                return i;
        }
        return -1;
    }

    private bool Holds(int word)
    {
        if (_sorted.Length > 16)
            return Array.BinarySearch(_sorted, word) >= 0;
        foreach (int one in _sorted)
        {
            if (one == word)
                return true;
        }
        return false;
    }
}
