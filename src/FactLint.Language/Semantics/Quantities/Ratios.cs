namespace FactLint.Language.Semantics.Quantities;

/// <summary>Shares told as two numbers: "one in five", "two out of three", "one over twenty".</summary>
internal static class Ratios
{
    /// <summary>The share that begins with a number, or the number alone.</summary>
    public static Measured Of(ReadOnlySpan<char> text, in NumberReading number, Measured plain)
    {
        if (number.Form != NumberForm.Cardinal || number.Value < 1 || number.HasPoint || number.Scale != 1 || Letters.AfterSpace(text, number.End) is not (> 0 and var word))
            return plain;
        int at;
        bool outOf = false, over = false;
        if (Letters.IsWord(text, word, "in"))
            at = Letters.AfterSpace(text, word + 2);
        else if (outOf = Letters.IsWord(text, word, "out") && Letters.AfterSpace(text, word + 3) is > 0 and var of && Letters.IsWord(text, of, "of"))
            at = Letters.AfterSpace(text, Letters.AfterSpace(text, word + 3) + 2);
        else if (over = number.Value == 1 && !number.IsDigits && Letters.IsWord(text, word, "over"))
            at = Letters.AfterSpace(text, word + 4);
        else
            return plain;
        if (at < 0 || !(Letters.IsDigit(text, at) || NumberWords.Of(text[at..Letters.EndOfWord(text, at)]).Class is NumberWordClass.Digit or NumberWordClass.Teen or NumberWordClass.Tens)
            || !NumberReader.TryRead(text, at, out NumberReading whole) || whole.Form != NumberForm.Cardinal || whole.HasPoint || whole.Value <= number.Value)
            return plain;
        if (!outOf && !over && !(number.Value == 1 ? whole.Value is >= 2 and < 1900 or >= 2100 : whole.Value is 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 20 or 100 or 1000))
            return plain;
        return IsMeasured(text, whole) || over && whole.IsDigits ? plain : plain with { Value = number.Value / whole.Value, End = whole.End, IsShare = true };
    }

    // "one in five years", "two in 10 games" are no shares; "one in five people" is.
    private static bool IsMeasured(ReadOnlySpan<char> text, in NumberReading whole)
    {
        Measured measured = MeasureReader.After(text, whole);
        if (measured.Type != QuantityType.Number || measured.IsTime)
            return true;
        int next = Letters.AfterSpace(text, whole.End);
        if (next < 0 || !Letters.IsLetter(text, next))
            return whole.End < text.Length && text[whole.End] is '-' or ':' or '/';
        ReadOnlySpan<char> word = text[next..Letters.EndOfWord(text, next)];
        return word is "games" or "matches" or "starts" or "attempts" or "appearances" or "outings" or "seasons" or "innings" or "plays" or "tries" or "overs" or "balls" or "a" or "p" or "points" || Calendar.IsMonthOrDay(word);
    }
}
