using System.Collections.Immutable;
using FactLint.Language.Lexicon;

namespace FactLint.Analysis.Analyzers;

/// <summary>What wakes an analyzer. The cheaper the trigger, the less a rule costs in articles it has nothing to say about.</summary>
public sealed class Trigger
{
    private Trigger(ImmutableArray<TriggerClause> clauses, bool perSentence, string reason)
    {
        Clauses = clauses;
        Words = WordsOf(clauses);
        PerSentence = perSentence;
        Reason = reason;
    }

    /// <summary>Any of these wakes the analyzer; empty when it is always woken.</summary>
    public ImmutableArray<TriggerClause> Clauses { get; }

    /// <summary>The word numbers of all clauses, without what they also ask for.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>True: woken once for each sentence; false: once for the article.</summary>
    public bool PerSentence { get; }

    /// <summary>Why a cheaper trigger would not do; empty for words.</summary>
    public string Reason { get; }

    public bool IsAlways => Reason.Length > 0;

    /// <summary>Nothing wakes the analyzer.</summary>
    public static Trigger Never { get; } = new([], false, "");

    /// <summary>Calls <see cref="Analyzer.AnalyzeSentence"/> once for each sentence that holds one of the words.</summary>
    public static Trigger SentenceWith(IEnumerable<int> words) => SentenceWith([new TriggerClause([.. words], [])]);

    /// <summary>Calls <see cref="Analyzer.AnalyzeSentence"/> once for each sentence that holds what one of the clauses asks for.</summary>
    public static Trigger SentenceWith(IEnumerable<TriggerClause> clauses) => new(Checked(clauses), true, "");

    /// <summary>Calls <see cref="Analyzer.AnalyzeArticle"/> once for each article that holds one of the words.</summary>
    public static Trigger ArticleWith(IEnumerable<int> words) => ArticleWith([new TriggerClause([.. words], [])]);

    /// <summary>Calls <see cref="Analyzer.AnalyzeArticle"/> once for each article with a sentence that holds what one of the clauses asks for.</summary>
    public static Trigger ArticleWith(IEnumerable<TriggerClause> clauses) => new(Checked(clauses), false, "");

    /// <summary>Calls <see cref="Analyzer.AnalyzeArticle"/> for every article.</summary>
    /// <param name="reason">Why words cannot wake it.</param>
    public static Trigger EveryArticle(string reason) => new([], false, reason);

    /// <summary>Calls <see cref="Analyzer.AnalyzeSentence"/> for every sentence.</summary>
    /// <param name="reason">Why words cannot wake it.</param>
    public static Trigger EverySentence(string reason) => new([], true, reason);

    private static ImmutableArray<int> WordsOf(ImmutableArray<TriggerClause> clauses)
    {
        if (clauses.Length == 1)
            return clauses[0].Words;
        var all = new List<int>();
        foreach (TriggerClause clause in clauses)
            all.AddRange(clause.Words.AsSpan());
        return Checked(all);
    }

    private static ImmutableArray<TriggerClause> Checked(IEnumerable<TriggerClause> clauses) =>
        [.. clauses.Select(clause => clause with { Words = Checked([.. clause.Words.AsSpan()]), Also = Checked([.. clause.Also.AsSpan()]) })];

    /// <summary>Known words, each once, in order.</summary>
    private static ImmutableArray<int> Checked(List<int> words)
    {
        words.Sort();
        var kept = ImmutableArray.CreateBuilder<int>(words.Count);
        foreach (int word in words)
        {
            if (word != WordTable.Unknown && (kept.Count == 0 || kept[^1] != word))
                kept.Add(word);
        }
        return kept.DrainToImmutable();
    }
}
