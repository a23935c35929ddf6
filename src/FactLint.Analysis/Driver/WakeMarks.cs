using FactLint.Analysis.Analyzers;
using FactLint.Language.Syntax;

namespace FactLint.Analysis.Driver;

/// <summary>
/// Which words the sentence at hand holds, and which analyzers it or its article has woken already. Serves one article after another,
/// on one thread at a time: sentences are numbered on and on, so nothing has to be wiped in between.
/// </summary>
internal sealed class WakeMarks(int analyzers, int words)
{
    private const int Margin = TriggerClause.Farthest;

    // The running number of the sentence that last held the word or woke the analyzer; 0 for none.
    private readonly int[] _heldIn = new int[words];
    private readonly int[] _wokenBy = new int[analyzers];
    // The words of the sentence, with room for the longest distance on either side, and one bit for each.
    private int[] _ids = new int[256];
    private ulong _bits;
    private int _sentence;
    private int _articleStart = 1;

    /// <summary>True while the numbers cannot run out on one more article.</summary>
    public bool IsUsable => _sentence < int.MaxValue / 2;

    public void EnterArticle() => _articleStart = _sentence + 1;

    /// <summary>Notes the words of the next sentence.</summary>
    public void EnterSentence(ReadOnlySpan<Token> tokens)
    {
        _sentence++;
        _bits = 0;
        if (_ids.Length < tokens.Length + 2 * Margin)
            _ids = new int[2 * (tokens.Length + Margin)];
        for (int i = 0; i < tokens.Length; i++)
        {
            int word = tokens[i].WordId;
            _ids[Margin + i] = word;
            _heldIn[word] = _sentence;
            _bits |= DispatchEntry.BitOf(word);
        }
        _ids.AsSpan(Margin + tokens.Length, Margin).Clear();
    }

    /// <summary>True when an analyzer asks for nothing but the word at <paramref name="at"/>, or the sentence holds that too.</summary>
    public bool Fulfils(in DispatchEntry entry, int at)
    {
        int distance = entry.Distance;
        int beside = _ids[Margin + at + distance];
        ulong bits = distance == 0 ? _bits : DispatchEntry.BitOf(beside);
        return (entry.AlsoBits & bits) != 0 && (distance == 0 ? HoldsAny(entry.Also) : Holds(entry.Also!, beside));
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

    private bool HoldsAny(int[]? words)
    {
        if (words is null)
            return true;
        foreach (int word in words)
        {
            if (_heldIn[word] == _sentence)
                return true;
        }
        return false;
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
