namespace FactLint.Language.Lexicon;

/// <summary>Tells symbols from marks, as Universal Dependencies does: a symbol stands for something that is said.</summary>
internal static class TagMarks
{
    private const string Marks = "\"'`.,:;!?()[]{}<>*-–—…_|=~“”‘’«»•·/\\";

    /// <summary>The part of speech of a token that is one of the two.</summary>
    public static PartOfSpeech Of(ReadOnlySpan<char> text, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (text is "-" or "–" or "/" or "x")
            return IsNumber(left) && IsNumber(right) || text is "/" ? PartOfSpeech.Sym : PartOfSpeech.Punct;
        bool isFace = text.Length is 2 or 3 && text[0] is ':' or ';' && text[0] != text[1];
        return isFace || !IsMarks(text) ? PartOfSpeech.Sym : PartOfSpeech.Punct;
    }

    // The tokens are a character or two: a vectorised search would take longer to make ready.
    private static bool IsMarks(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Marks.Contains(c))
                return false;
        }
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]);
}
