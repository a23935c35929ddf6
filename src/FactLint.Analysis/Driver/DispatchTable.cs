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
        EveryArticle = [.. Enumerable.Range(0, analyzers.Length).Where(i => triggers[i] is { IsAlways: true, PerSentence: false })];
        EverySentence = [.. Enumerable.Range(0, analyzers.Length).Where(i => triggers[i] is { IsAlways: true, PerSentence: true })];
        Crossing = [.. Enumerable.Range(0, analyzers.Length).Where(i => analyzers[i].CrossesArticles)];
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
        _byWord = [.. byWord.Select(list => list?.ToArray())];
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
