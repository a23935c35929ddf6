using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;

namespace FactLint.Analysis.Driver;

/// <summary>Which analyzers a word wakes: one array look-up per token, however many rules there are.</summary>
internal sealed class DispatchTable
{
    private readonly int[]?[] _byWord;

    public DispatchTable(ImmutableArray<Analyzer> analyzers, WordTable words)
    {
        Triggers = [.. analyzers.Select(a => a.Trigger)];
        EverySentence = [.. Enumerable.Range(0, analyzers.Length).Where(i => Triggers[i] is { IsAlways: true, PerSentence: true })];
        var byWord = new List<int>?[words.Count];
        for (int i = 0; i < analyzers.Length; i++)
        {
            foreach (int word in Triggers[i].Words)
                (byWord[word] ??= []).Add(i);
        }
        _byWord = [.. byWord.Select(list => list?.ToArray())];
    }

    public ImmutableArray<Trigger> Triggers { get; }

    /// <summary>Indices of the analyzers that look at every sentence.</summary>
    public ImmutableArray<int> EverySentence { get; }

    /// <summary>Indices of the analyzers that a word wakes.</summary>
    public ReadOnlySpan<int> WokenBy(int word) => _byWord[word];
}
