using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;

namespace FactLint.Analysis.Driver;

/// <summary>Which analyzers a word wakes: one array look-up per token, however many rules there are.</summary>
internal sealed class DispatchTable
{
    private readonly DispatchEntry[]?[] _byWord;
    private readonly int _analyzers;
    private WakeMarks? _spare;

    public DispatchTable(ImmutableArray<Analyzer> analyzers, WordTable words)
    {
        _analyzers = analyzers.Length;
        ImmutableArray<Trigger> triggers = [.. analyzers.Select(a => a.Trigger)];
        EveryArticle = Where(triggers, t => t is { IsAlways: true, PerSentence: false });
        EverySentence = Where(triggers, t => t is { IsAlways: true, PerSentence: true });
        Crossing = Where(analyzers, a => a.CrossesArticles);
        var byWord = new List<DispatchEntry>?[words.Count];
        for (int i = 0; i < analyzers.Length; i++)
        {
            foreach (TriggerClause clause in triggers[i].Clauses)
            {
                var entry = new DispatchEntry(i, triggers[i].PerSentence, clause.Distance, clause.Also.IsEmpty ? null : [.. clause.Also]);
                foreach (int word in clause.Words)
                    (byWord[word] ??= []).Add(entry);
            }
        }
        _byWord = Array.ConvertAll(byWord, list => list?.ToArray());
    }

    // Built at every start: sequences of numbers would have to be compiled first.
    private static ImmutableArray<int> Where<T>(ImmutableArray<T> all, Func<T, bool> isMeant)
        where T : class
    {
        var found = new List<int>();
        for (int i = 0; i < all.Length; i++)
        {
            if (isMeant(all[i]))
                found.Add(i);
        }
        return [.. found];
    }

    /// <summary>Indices of the analyzers that look at every article.</summary>
    public ImmutableArray<int> EveryArticle { get; }

    /// <summary>Indices of the analyzers that look at every sentence.</summary>
    public ImmutableArray<int> EverySentence { get; }

    /// <summary>Indices of the analyzers that compare articles.</summary>
    public ImmutableArray<int> Crossing { get; }

    /// <summary>The analyzers that a word wakes.</summary>
    public ReadOnlySpan<DispatchEntry> WokenBy(int word) => _byWord[word];

    /// <summary>Marks for one article; give them back with <see cref="Return"/>, so that small articles do not pay for many rules.</summary>
    public WakeMarks BorrowMarks() =>
        Interlocked.Exchange(ref _spare, null) is { IsUsable: true } spare ? spare : new WakeMarks(_analyzers, _byWord.Length);

    public void Return(WakeMarks marks) => Volatile.Write(ref _spare, marks);
}
