namespace FactLint.Analysis.Driver;

/// <summary>An analyzer that a word wakes. A long sentence goes past hundreds of these, so what turns most of them away stands in one place.</summary>
internal readonly struct DispatchEntry(int analyzer, bool perSentence, int distance, int[]? also)
{
    /// <summary>One bit for each of <see cref="Also"/>, its number modulo 64; all bits when nothing else is asked for.</summary>
    public ulong AlsoBits { get; } = also is null ? ulong.MaxValue : BitsOf(also);

    /// <summary>Of these words the sentence must hold one too; null when nothing else is asked for.</summary>
    public int[]? Also { get; } = also;

    /// <summary>The analyzer's index.</summary>
    public int Analyzer { get; } = analyzer;

    /// <summary>How far from the word one of <see cref="Also"/> must stand; 0 for anywhere in the sentence.</summary>
    public sbyte Distance { get; } = (sbyte)distance;

    /// <summary>Once for each sentence, or once for the article.</summary>
    public bool PerSentence { get; } = perSentence;

    public static ulong BitOf(int word) => 1ul << word;

    private static ulong BitsOf(int[] words)
    {
        ulong bits = 0;
        foreach (int word in words)
            bits |= BitOf(word);
        return bits;
    }
}
