using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Tells somebody's words from a title or a coined or doubted term in quotation marks.</summary>
internal static class SpeechCue
{
    private const int ShortestClause = 4;

    public static bool IsSpeech(string prose, TextSpan block, TextSpan span, TextSpan inner)
    {
        ReadOnlySpan<char> words = prose.AsSpan(inner.Start, inner.Length).Trim();
        if (words.IsEmpty)
            return false;
        if (words[^1] is '.' or '!' or '?' or '…' or '—' || (words[^1] == ',' && span.End < block.End))
            return true;
        (int count, int capitals) = Count(words);
        bool isTitle = count > 1 && capitals == count;
        return count >= ShortestClause && !isTitle;
    }

    /// <summary>Words, and those that a title would write with a capital: function words count as capitals.</summary>
    private static (int Words, int Capitals) Count(ReadOnlySpan<char> text)
    {
        int words = 0, capitals = 0;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            if (word.IsEmpty)
                continue;
            words++;
            if (char.IsUpper(word[0]) || word.Length <= 3 || char.IsDigit(word[0]))
                capitals++;
        }
        return (words, capitals);
    }
}
