namespace FactLint.Language.Semantics.Quantities;

/// <summary>Counts in a time: "300,000 a month", "four times a year", "12 per day".</summary>
internal static class Rates
{
    private const int LongestConversion = 40;

    /// <summary>A sum in a time is a measure: "$15 an hour", "$100-a-month".</summary>
    public static Measured OfMoney(ReadOnlySpan<char> text, in Measured money)
    {
        bool hyphen = money.End < text.Length && text[money.End] == '-';
        int at = hyphen ? money.End + 1 : Letters.AfterSpace(text, money.End);
        if (BehindConversion(text, money) is { } rate)
            return rate;
        if (at < 0 || !(Letters.IsWord(text, at, "a") || Letters.IsWord(text, at, "an") || Letters.IsWord(text, at, "per")) || hyphen && !Letters.IsWord(text, at, "a") && !Letters.IsWord(text, at, "an"))
            return money;
        int time = Letters.NextWord(text, Letters.EndOfWord(text, at));
        if (time < 0)
            return money;
        int end = Letters.EndOfWord(text, time);
        return Units.Of(text[time..end]) is { Kind: UnitKind.Time } unit && text[end - 1] != 's' && !Letters.IsHyphen(end < text.Length ? text[end] : ' ') && !IsMoment(text, end)
            ? money with { Type = QuantityType.Dimension, Unit = money.Unit + " per " + unit.Name, End = end } : money;
    }

    // "76 kroner ($10.60) an hour": both sums are rates; the span stays that of the sum, and the other one is read next.
    private static Measured? BehindConversion(ReadOnlySpan<char> text, in Measured money)
    {
        int open = money.End, close;
        if (open < text.Length && text[open] == ')')
            close = open;
        else if (open + 1 < text.Length && text[open] == ' ' && text[open + 1] == '(' && text[open..Math.Min(text.Length, open + LongestConversion)].IndexOf(')') is > 0 and int length)
            close = open + length;
        else
            return null;
        int at = Letters.AfterSpace(text, close + 1);
        if (at < 0 || !(Letters.IsWord(text, at, "a") || Letters.IsWord(text, at, "an") || Letters.IsWord(text, at, "per")))
            return null;
        int time = Letters.NextWord(text, Letters.EndOfWord(text, at));
        int end = time < 0 ? 0 : Letters.EndOfWord(text, time);
        return time > 0 && Units.Of(text[time..end]) is { Kind: UnitKind.Time } unit && text[end - 1] != 's' && !IsMoment(text, end)
            ? money with { Type = QuantityType.Dimension, Unit = money.Unit + " per " + unit.Name } : null;
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
