namespace FactLint.Analysis.Driver;

/// <summary>An analyzer that a word wakes.</summary>
/// <param name="Analyzer">Its index.</param>
/// <param name="PerSentence">Once for each sentence, or once for the article.</param>
/// <param name="Distance">How far from the word one of <paramref name="Also"/> must stand; 0 for anywhere in the sentence.</param>
/// <param name="Also">Of these words the sentence must hold one too; null when nothing else is asked for.</param>
internal readonly record struct DispatchEntry(int Analyzer, bool PerSentence, int Distance, int[]? Also);
