namespace FactLint.Language.Semantics.Quantities;

/// <summary>Numbers hyphened to a noun: "six-story", "two-run", "32-game". Not "one-on-one" and "50-odd".</summary>
internal static class Compounds
{
    public static bool IsMeasure(ReadOnlySpan<char> text, int at, int end)
    {
        ReadOnlySpan<char> word = text[at..end];
        if (word.Length < 3 || !char.IsAsciiLetterLower(word[0]) || Letters.IsLetter(text, end) || NumberWords.Of(word).Class != NumberWordClass.None)
            return false;
        return !word.EndsWith("ing") && !word.EndsWith("ly") && word is not ("straight" or "and" or "odd" or "ish" or "for" or "the" or "plus" or "something" or "ever" or "off" or "out" or "over" or "from" or "with" or "way" or "upon" or "under" or "versus" or "ahead" or "behind"
            or "down" or "per" or "all" or "nil" or "love" or "strong" or "fold" or "thirds" or "quarters" or "fifths" or "tenths" or "eighths");
    }
}
