namespace FactLint.Language.Semantics.Quantities;

/// <summary>Counts in a time: "300,000 a month", "four times a year", "12 per day".</summary>
internal static class Rates
{
    /// <summary>A sum in a time is a measure: "$15 an hour", "$100-a-month".</summary>
    public static Measured OfMoney(ReadOnlySpan<char> text, in Measured money)
    {
        bool hyphen = money.End < text.Length && text[money.End] == '-';
        int at = hyphen ? money.End + 1 : Letters.AfterSpace(text, money.End);
        if (at < 0 || !(Letters.IsWord(text, at, "a") || Letters.IsWord(text, at, "an") || Letters.IsWord(text, at, "per")) || hyphen && !Letters.IsWord(text, at, "a") && !Letters.IsWord(text, at, "an"))
            return money;
        int time = Letters.NextWord(text, Letters.EndOfWord(text, at));
        if (time < 0)
            return money;
        int end = Letters.EndOfWord(text, time);
        return Units.Of(text[time..end]) is { Kind: UnitKind.Time } unit && text[end - 1] != 's' && !Letters.IsHyphen(end < text.Length ? text[end] : ' ') && !IsMoment(text, end)
            ? money with { Type = QuantityType.Dimension, Unit = money.Unit + " per " + unit.Name, End = end } : money;
    }

    /// <summary>"400 million a year earlier": the year is when, not how often.</summary>
    private static bool IsMoment(ReadOnlySpan<char> text, int end)
    {
        int next = Letters.AfterSpace(text, end);
        return next >= 0 && (Letters.IsWord(text, next, "earlier") || Letters.IsWord(text, next, "ago") || Letters.IsWord(text, next, "later") || Letters.IsWord(text, next, "prior"));
    }

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
        return Units.Of(text[time..end]) is { Kind: UnitKind.Time } unit && text[end - 1] != 's' && !IsMoment(text, end)
            ? new(QuantityType.Dimension, MeasureReader.ValueOf(number), "per " + unit.Name, end) : null;
    }
}
