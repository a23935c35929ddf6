namespace FactLint.Language.Semantics.Quantities;

/// <summary>Numbers hyphened to a noun: "six-story", "two-run", "32-game". Not "one-on-one" and "50-odd".</summary>
internal static class Compounds
{
    /// <summary>"two-layered", "three-legged": a description, and no figure.</summary>
    public static bool IsDescription(ReadOnlySpan<char> text, int end)
    {
        if (end + 4 >= text.Length || !Letters.IsHyphen(text[end]) || !char.IsAsciiLetterLower(text[end + 1]))
            return false;
        ReadOnlySpan<char> word = text[(end + 1)..Letters.EndOfWord(text, end + 1)];
        return IsDescribing(word);
    }

    private static bool IsDescribing(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ed") && !word.EndsWith("eed") && NumberWords.Of(word).Class == NumberWordClass.None;

    public static bool IsMeasure(ReadOnlySpan<char> text, int at, int end)
    {
        ReadOnlySpan<char> word = text[at..end];
        if (word.Length < 3 || !char.IsAsciiLetterLower(word[0]) || Letters.IsLetter(text, end) || NumberWords.Of(word).Class != NumberWordClass.None)
            return false;
        return !word.EndsWith("ing") && !word.EndsWith("ly") && !IsDescribing(word) && word is not ("straight" or "measure" or "measures" or "brother" or "sister" or "truth" or "truths" or "mast" or "marathon" or "finals" or "and" or "odd" or "ish" or "for" or "the" or "plus" or "something" or "ever" or "off" or "out" or "over" or "from" or "with" or "way" or "upon" or "under" or "versus" or "ahead" or "behind"
            or "down" or "per" or "all" or "nil" or "love" or "strong" or "fold" or "thirds" or "quarters" or "fifths" or "tenths" or "eighths");
    }
}
