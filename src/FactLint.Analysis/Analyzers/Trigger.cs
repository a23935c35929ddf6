using System.Collections.Immutable;
using FactLint.Language.Lexicon;

namespace FactLint.Analysis.Analyzers;

/// <summary>What wakes an analyzer. The cheaper the trigger, the less a rule costs in articles it has nothing to say about.</summary>
public sealed class Trigger
{
    private Trigger(ImmutableArray<int> words, bool perSentence, string reason)
    {
        Words = words;
        PerSentence = perSentence;
        Reason = reason;
    }

    /// <summary>Word numbers; empty when the analyzer is always woken.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>True: woken once for each sentence; false: once for the article.</summary>
    public bool PerSentence { get; }

    /// <summary>Why a cheaper trigger would not do; empty for words.</summary>
    public string Reason { get; }

    public bool IsAlways => Reason.Length > 0;

    /// <summary>Calls <see cref="Analyzer.AnalyzeSentence"/> once for each sentence that holds one of the words.</summary>
    public static Trigger SentenceWith(IEnumerable<int> words) => new([.. Checked(words)], true, "");

    /// <summary>Calls <see cref="Analyzer.AnalyzeArticle"/> once for each article that holds one of the words.</summary>
    public static Trigger ArticleWith(IEnumerable<int> words) => new([.. Checked(words)], false, "");

    /// <summary>Calls <see cref="Analyzer.AnalyzeArticle"/> for every article.</summary>
    /// <param name="reason">Why words cannot wake it.</param>
    public static Trigger EveryArticle(string reason) => new([], false, reason);

    /// <summary>Calls <see cref="Analyzer.AnalyzeSentence"/> for every sentence.</summary>
    /// <param name="reason">Why words cannot wake it.</param>
    public static Trigger EverySentence(string reason) => new([], true, reason);

    private static IEnumerable<int> Checked(IEnumerable<int> words) =>
        words.Where(w => w != WordTable.Unknown).Distinct().Order();
}
