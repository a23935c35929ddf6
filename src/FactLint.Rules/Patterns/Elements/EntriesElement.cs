using System.Collections.Immutable;
using FactLint.Language.Lexicon;

namespace FactLint.Rules.Patterns.Elements;

/// <summary>Any of some entries of one or several words each, such as a word list: all of them at once, by a tree of their words.</summary>
internal sealed class EntriesElement : PatternElement
{
    private readonly Branch _root = new();

    /// <param name="entries">Numbers of the words of each entry; at least one entry, none empty or longer than <see cref="PatternElement.LongestStretch"/>.</param>
    /// <param name="words">The table that numbers them.</param>
    public EntriesElement(List<int[]> entries, WordTable words)
    {
        var needed = new HashSet<int>();
        foreach (int[] entry in entries)
        {
            Branch branch = _root;
            foreach (int word in entry)
                branch = branch.Grow(word);
            branch.IsEntry = true;
            needed.Add(entry.MinBy(word => Rarity.CostOf(words.WordOf(word))));
        }
        FirstWords = [.. _root.Next!.Keys.Order()];
        NeededWords = [.. needed.Order()];
    }

    public override ImmutableArray<int> FirstWords { get; }

    public override ImmutableArray<int> NeededWords { get; }

    public override ulong LengthsAt(SentenceView view, int token)
    {
        ulong lengths = 0;
        Branch? branch = _root;
        for (int length = 0; token + length < view.End; length++)
        {
            if (branch.Next is null || !branch.Next.TryGetValue(view.WordAt(token + length), out branch))
                break;
            if (branch.IsEntry)
                lengths |= 1ul << length;
        }
        return lengths;
    }

    private sealed class Branch
    {
        public Dictionary<int, Branch>? Next { get; private set; }

        public bool IsEntry { get; set; }

        public Branch Grow(int word)
        {
            Next ??= [];
            if (!Next.TryGetValue(word, out Branch? branch))
                Next.Add(word, branch = new Branch());
            return branch;
        }
    }
}
