using FactLint.Language.Syntax;

namespace FactLint.Analysis.Driver;

/// <summary>
/// Which words the sentence at hand holds, and which analyzers it or its article has woken already. Serves one article after another,
/// on one thread at a time: sentences are numbered on and on, so nothing has to be wiped in between.
/// </summary>
internal sealed class WakeMarks(int analyzers, int words)
{
    // The running number of the sentence that last held the word or woke the analyzer; 0 for none.
    private readonly int[] _heldIn = new int[words];
    private readonly int[] _wokenBy = new int[analyzers];
    private int _sentence;
    private int _articleStart = 1;

    /// <summary>True while the numbers cannot run out on one more article.</summary>
    public bool IsUsable => _sentence < int.MaxValue / 2;

    public void EnterArticle() => _articleStart = _sentence + 1;

    public void EnterSentence(ReadOnlySpan<Token> tokens)
    {
        _sentence++;
        foreach (ref readonly Token token in tokens)
            _heldIn[token.WordId] = _sentence;
    }

    /// <summary>True when an analyzer asks for nothing but the word at <paramref name="at"/>, or the sentence holds that too.</summary>
    public bool Fulfils(in DispatchEntry entry, ReadOnlySpan<Token> tokens, int at)
    {
        if (entry.Also is null)
            return true;
        if (entry.Distance != 0)
        {
            int beside = at + entry.Distance;
            return (uint)beside < (uint)tokens.Length && Holds(entry.Also, tokens[beside].WordId);
        }
        foreach (int word in entry.Also)
        {
            if (_heldIn[word] == _sentence)
                return true;
        }
        return false;
    }

    /// <summary>True the first time that the sentence, or the article, wakes an analyzer.</summary>
    public bool IsDue(in DispatchEntry entry)
    {
        ref int woken = ref _wokenBy[entry.Analyzer];
        if (entry.PerSentence ? woken == _sentence : woken >= _articleStart)
            return false;
        woken = _sentence;
        return true;
    }

    private static bool Holds(int[] words, int word)
    {
        foreach (int one in words)
        {
            if (one == word)
                return true;
        }
        return false;
    }
}
