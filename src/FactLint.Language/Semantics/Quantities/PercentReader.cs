namespace FactLint.Language.Semantics.Quantities;

/// <summary>Percent, percentage points and basis points behind a number.</summary>
internal static class PercentReader
{
    public static Measured? At(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        char first = (char)(text[at] | 0x20);
        if (first == 'p')
            return Percent(text, at, out int end, out bool points) ? new(points ? QuantityType.PercentagePoints : QuantityType.Percent, MeasureReader.ValueOf(number), points ? "point" : null, end) : null;
        if (first != 'b')
            return null;
        if (Letters.IsWord(text, at, "bps") || Letters.IsWord(text, at, "bp"))
            return new(QuantityType.PercentagePoints, MeasureReader.ValueOf(number), "basis point", Letters.EndOfWord(text, at));
        if (Letters.IsWord(text, at, "basis") && Letters.NextWord(text, at + 5) is > 0 and int word && IsPoint(text, word))
            return new(QuantityType.PercentagePoints, MeasureReader.ValueOf(number), "basis point", Letters.EndOfWord(text, word));
        return null;
    }

    /// <summary>"seven-tenths of 1 percent", "a tenth of a percentage point".</summary>
    public static Measured? OfPart(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        decimal whole = 1;
        int unit;
        if (Letters.IsWord(text, at, "a"))
            unit = Letters.AfterSpace(text, at + 1);
        else if (NumberReader.TryRead(text, at, out NumberReading of) && of.Form == NumberForm.Cardinal)
        {
            whole = of.Value;
            unit = Letters.SkipSpaces(text, of.End);
            if (unit < text.Length && text[unit] == '%')
                return new(QuantityType.Percent, number.Value * whole, null, unit + 1);
        }
        else
            return null;
        if (unit < 0 || unit >= text.Length || !Letters.IsLetter(text, unit) || !Percent(text, unit, out int end, out bool points))
            return null;
        return new(points ? QuantityType.PercentagePoints : QuantityType.Percent, number.Value * whole, points ? "point" : null, end);
    }

    /// <summary>"percent" and "percents of twenty" with no number before them, at the p.</summary>
    public static bool TryBare(ReadOnlySpan<char> text, int at, out Measured percent)
    {
        percent = default;
        if (!Percent(text, at, out int end, out bool points) || points)
            return false;
        percent = new(QuantityType.Percent, null, null, end);
        int of = Letters.AfterSpace(text, end);
        if (of > 0 && Letters.IsWord(text, of, "of") && Letters.AfterSpace(text, of + 2) is > 0 and int at2 && NumberReader.TryRead(text, at2, out NumberReading number)
            && number.Form == NumberForm.Cardinal && Letters.SkipSpaces(text, number.End) is var after && (after >= text.Length || text[after] is '.' or '?' or '!'))
            percent = percent with { Value = number.Value, End = number.End };
        return true;
    }

    private static bool Percent(ReadOnlySpan<char> text, int at, out int end, out bool points)
    {
        points = false;
        end = Letters.EndOfWord(text, at);
        ReadOnlySpan<char> word = text[at..end];
        if (word.Length == 3 && word.Equals("per", StringComparison.OrdinalIgnoreCase))
        {
            int cent = Letters.NextWord(text, end);
            end = cent > 0 ? cent + 4 : end;
            return cent > 0 && Letters.IsWord(text, cent, "cent");
        }
        if (word is "percent" or "pct" or "percents" or "Percent" or "PERCENT" or "Pct")
        {
            if (end < text.Length && text[end] == '.' && word is "pct" or "Pct")
                end++;
            return !TakePoint(text, ref end) || (points = true);
        }
        points = word is "pp" or "pps" or "ppt" or "ppts" || word is "percentage" or "Percentage" && TakePoint(text, ref end);
        return points;
    }

    private static bool TakePoint(ReadOnlySpan<char> text, ref int end)
    {
        int point = Letters.NextWord(text, end);
        if (point < 0 || !IsPoint(text, point))
            return false;
        end = Letters.EndOfWord(text, point);
        return true;
    }

    private static bool IsPoint(ReadOnlySpan<char> text, int at) => Letters.IsWord(text, at, "points") || Letters.IsWord(text, at, "point");
}
