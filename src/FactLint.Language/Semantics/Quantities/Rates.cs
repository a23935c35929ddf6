namespace FactLint.Language.Semantics.Quantities;

/// <summary>Counts in a time: "300,000 a month", "four times a year", "12 per day".</summary>
internal static class Rates
{
    /// <summary>Reads at the word behind a number.</summary>
    public static Measured? After(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        if (Letters.IsWord(text, at, "times"))
            at = Letters.AfterSpace(text, at + 5);
        if (at < 0 || !(Letters.IsWord(text, at, "a") || Letters.IsWord(text, at, "per") || Letters.IsWord(text, at, "an")))
            return null;
        int time = Letters.AfterSpace(text, Letters.EndOfWord(text, at));
        if (time < 0 || !Letters.IsLetter(text, time))
            return null;
        int end = Letters.EndOfWord(text, time);
        return Units.Of(text[time..end]) is { Kind: UnitKind.Time } unit && text[end - 1] != 's'
            ? new(QuantityType.Dimension, MeasureReader.ValueOf(number), "per " + unit.Name, end) : null;
    }
}
