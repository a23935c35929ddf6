namespace FactLint.Language.Semantics.Quantities;

/// <summary>Reads what a number measures from what follows it.</summary>
internal static class MeasureReader
{
    /// <summary>Never fails: a number that nothing follows is a plain one.</summary>
    public static Measured After(ReadOnlySpan<char> text, in NumberReading number)
    {
        var plain = new Measured(number.Form == NumberForm.Ordinal ? QuantityType.Ordinal : QuantityType.Number, ValueOf(number), null, number.End);
        if (number.End >= text.Length || number.Form == NumberForm.Ordinal)
            return plain;
        int at = Letters.SkipSpaces(text, number.End);
        if (at >= text.Length)
            return plain;
        char c = text[at];
        bool close = at == number.End;
        if (char.IsAsciiLetter(c) || c is 'μ' or 'µ')
            return OfWord(text, number, at, close) ?? plain;
        if (close && Letters.IsHyphen(c) && Letters.IsLetter(text, at + 1))
            return OfHyphened(text, number, at + 1) ?? plain;
        return OfSign(text, number, at, close) ?? plain;
    }

    public static decimal? ValueOf(in NumberReading number) => number.Form == NumberForm.Vague ? null : number.Value;

    private static Measured? OfSign(ReadOnlySpan<char> text, in NumberReading number, int at, bool close)
    {
        switch (text[at])
        {
            case '%' or '٪':
                return new(QuantityType.Percent, ValueOf(number), null, at + 1);
            case '°' or 'º':
                return TemperatureReader.AfterSign(text, number, at);
            case '(' or '{' or '<' when !close && Letters.IsLetter(text, at + 1):
                return InBrackets(text, number, at);
            case '\'' or '′' when close && number.IsDigits && Letters.IsDigit(text, at + 1):
                return FeetAndInches(text, number, at);
        }
        return CurrencyReader.AfterSign(text, number, at, close);
    }

    private static Measured? InBrackets(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        char closing = text[at] switch { '(' => ')', '{' => '}', _ => '>' };
        if (!UnitReader.TryRead(text, at + 1, true, out UnitOfMeasure unit, out int end) || end >= text.Length || text[end] != closing || unit.Kind == UnitKind.Time)
            return null;
        return new(QuantityType.Dimension, ValueOf(number), unit.Name, end + 1);
    }

    // 6'2" is a height.
    private static Measured? FeetAndInches(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        int end = Letters.EndOfDigits(text, at + 1);
        bool marked = end < text.Length && text[end] is '"' or '”' or '″';
        if (!marked || number.Value is < 1 or > 9 || end - at > 3)
            return null;
        decimal inches = decimal.Parse(text[(at + 1)..end], System.Globalization.CultureInfo.InvariantCulture);
        return inches < 12 ? new(QuantityType.Dimension, number.Value + inches / 12, "foot", end + 1) : null;
    }

    private static Measured? OfWord(ReadOnlySpan<char> text, in NumberReading number, int at, bool close)
    {
        int end = Letters.EndOfWord(text, at);
        ReadOnlySpan<char> word = text[at..end];
        if (PercentReader.At(text, number, at) is { } percent)
            return percent;
        if (TemperatureReader.At(text, number, at, close) is { } temperature)
            return temperature;
        if (CurrencyReader.AfterNumber(text, number, at, close) is { } currency)
            return currency;
        if (close && word is "yo" || !close && (word is "yo" || Letters.IsWord(text, at, "y") && text[at..].StartsWith("y/o")))
            return new(QuantityType.Age, ValueOf(number), "year", word is "yo" ? end : at + 3);
        if (UnitReader.TryRead(text, at, close && number.IsDigits, out UnitOfMeasure unit, out int unitEnd) && Allows(text, number, unit, at, unitEnd, close))
            return OfUnit(text, number, unit, unitEnd);
        return number.Form != NumberForm.Cardinal && Letters.IsWord(text, at, "of") ? OfPart(text, number, end) : Rates.After(text, number, at);
    }

    // Attached letters must end the word; "m" means a million where things are counted.
    private static bool Allows(ReadOnlySpan<char> text, in NumberReading number, UnitOfMeasure unit, int at, int end, bool close)
    {
        if (Letters.IsLetter(text, end) || Letters.IsDigit(text, end) || end < text.Length && close && text[end] == '-' && Letters.IsDigit(text, end + 1))
            return false;
        bool symbol = end - at <= 2;
        if (symbol && !number.IsDigits && unit.Kind != UnitKind.Time)
            return false;
        return !(end - at == 1 && text[at] == 'm' && MillionLetter.CountsThings(text, end));
    }

    private static Measured? OfUnit(ReadOnlySpan<char> text, in NumberReading number, UnitOfMeasure unit, int end)
    {
        if (unit.Kind == UnitKind.Time)
            return AgeReader.AfterTime(text, number, unit, end) ?? new Measured(QuantityType.Number, null, null, end) { IsTime = true };
        if (unit.Name == "pound" && CurrencyReader.IsMoney(text, number, end))
            return new(QuantityType.Currency, ValueOf(number), "GBP", end);
        if (unit.Name is "foot" or "pound" && number.Form != NumberForm.Vague && SmallerPart(text, unit, end, out decimal part, out int partEnd))
            return new(QuantityType.Dimension, number.Value + part, unit.Name, partEnd);
        return new(QuantityType.Dimension, ValueOf(number), unit.Name, end);
    }

    // 12 ft 2 in, 6 feet, 2 inches, 6-foot-2, 8 pounds 3 ounces.
    private static bool SmallerPart(ReadOnlySpan<char> text, UnitOfMeasure unit, int at, out decimal part, out int end)
    {
        part = 0;
        end = at;
        int next = at < text.Length && text[at] is '-' or ',' ? Letters.SkipSpaces(text, at + 1) : Letters.SkipSpaces(text, at);
        bool hyphen = at < text.Length && text[at] == '-';
        if (next >= text.Length || next == at || !char.IsAsciiLetterOrDigit(text[next]) || !NumberReader.TryRead(text, next, out NumberReading small) || small.Form != NumberForm.Cardinal || small.Value < 0)
            return false;
        decimal whole = unit.Name == "foot" ? 12 : 16;
        int unitAt = Letters.SkipSpaces(text, small.End);
        int unitEnd = Letters.EndOfWord(text, unitAt);
        bool named = unitEnd > unitAt && (unit.Name == "foot" ? text[unitAt..unitEnd] is "inches" or "inch" or "in" : text[unitAt..unitEnd] is "ounces" or "ounce" or "oz");
        bool bare = hyphen && unit.Name == "foot" && small.IsDigits && (unitEnd == unitAt || unitAt > small.End) && text[next] != '0';
        if (small.Value >= whole || !(named || bare))
            return false;
        part = small.Value / whole;
        end = named ? unitEnd : small.End;
        return true;
    }

    // "a tenth of an inch", "hundreds of pounds", "seven-tenths of 1 percent".
    private static Measured? OfPart(ReadOnlySpan<char> text, in NumberReading number, int afterOf)
    {
        int at = Letters.AfterSpace(text, afterOf);
        if (at < 0)
            return null;
        if (number.Form == NumberForm.Fraction && char.IsAsciiLetterOrDigit(text[at]) && PercentReader.OfPart(text, number, at) is { } percent)
            return percent;
        bool article = Letters.IsWord(text, at, "a") || Letters.IsWord(text, at, "an");
        if (number.Form == NumberForm.Fraction && !article)
            return null;
        int unitAt = article ? Letters.AfterSpace(text, Letters.EndOfWord(text, at)) : at;
        if (unitAt < 0 || !Letters.IsLetter(text, unitAt))
            return null;
        if (CurrencyReader.NameAt(text, unitAt, out int currencyEnd) is { } currency)
            return new(QuantityType.Currency, ValueOf(number), currency, currencyEnd);
        if (!UnitReader.TryRead(text, unitAt, false, out UnitOfMeasure unit, out int end) || end - unitAt < 3)
            return null;
        return unit.Kind == UnitKind.Time ? new Measured(QuantityType.Number, null, null, end) { IsTime = true } : new(QuantityType.Dimension, ValueOf(number), unit.Name, end);
    }

    // "50-kilometer", "29-year-old", "$1.5-million" is read with its number, "six-story": a count that measures.
    private static Measured? OfHyphened(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        int end = Letters.EndOfWord(text, at);
        if (PercentReader.At(text, number, at) is { } percent)
            return percent;
        if (TemperatureReader.At(text, number, at, close: false) is { } temperature)
            return temperature;
        if (CurrencyReader.AfterNumber(text, number, at, close: false) is { } currency)
            return currency;
        if (UnitReader.TryRead(text, at, false, out UnitOfMeasure unit, out int unitEnd) && !Letters.IsLetter(text, unitEnd))
            return OfUnit(text, number, unit, unitEnd);
        return Compounds.IsMeasure(text, at, end) && number.Form != NumberForm.Vague ? new(QuantityType.Dimension, ValueOf(number), text[at..end].ToString().ToLowerInvariant(), end) : null;
    }
}
