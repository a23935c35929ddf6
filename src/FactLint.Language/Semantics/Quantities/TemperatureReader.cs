namespace FactLint.Language.Semantics.Quantities;

/// <summary>Degrees behind a number: °C, degrees Fahrenheit, 40C. Degrees of an angle are measures, academic ones neither.</summary>
internal static class TemperatureReader
{
    /// <summary>Reads at a degree sign.</summary>
    public static Measured? AfterSign(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        int end = at + 1;
        return Degrees(text, number, Letters.IsLetter(text, end) || end < text.Length && text[end] == ' ' ? end : at + 1, end);
    }

    /// <summary>Reads at a letter behind the number.</summary>
    public static Measured? At(ReadOnlySpan<char> text, in NumberReading number, int at, bool close)
    {
        int end = Letters.EndOfWord(text, at);
        ReadOnlySpan<char> word = text[at..end];
        if (Scale(word) is { } scale && word.Length > 1)
            return new(QuantityType.Temperature, MeasureReader.ValueOf(number), scale, end);
        if (close && word is "C" or "F" && !Letters.IsDigit(text, end) && !(end < text.Length && text[end] == '-') && IsPlausible(text, number))
            return new(QuantityType.Temperature, MeasureReader.ValueOf(number), word is "C" ? "C" : "F", end);
        if (!close && word is "C" or "F" && number.IsDigits && IsPlausible(text, number) && !(end + 1 < text.Length && (text[end] == '-' || text[end] == '.' && Letters.IsLetter(text, end + 1))))
            return new(QuantityType.Temperature, MeasureReader.ValueOf(number), word is "C" ? "C" : "F", end);
        if (!(Letters.IsWord(text, at, "degree") || Letters.IsWord(text, at, "degrees") || Letters.IsWord(text, at, "deg")))
            return null;
        if (end - at == 3 && end < text.Length && text[end] == '.')
            end++;
        return Degrees(text, number, end, end);
    }

    /// <summary>"Celsius", "degrees Fahrenheit" with no number before them.</summary>
    public static bool TryBare(ReadOnlySpan<char> text, int at, out Measured scale)
    {
        scale = default;
        int end = Letters.EndOfWord(text, at);
        if (char.IsAsciiLetterUpper(text[at]))
            return false;
        if (Letters.IsWord(text, at, "degrees"))
        {
            int next = Letters.AfterSpace(text, end);
            if (next < 0)
                return false;
            at = next;
            end = Letters.EndOfWord(text, next);
        }
        if (end - at < 7 || Scale(text[at..end]) is not { } unit)
            return false;
        scale = new(QuantityType.Temperature, null, unit, end);
        return true;
    }

    private static Measured? Degrees(ReadOnlySpan<char> text, in NumberReading number, int at, int end)
    {
        int next = Letters.SkipSpaces(text, at);
        int nextEnd = Letters.EndOfWord(text, next);
        if (nextEnd > next && Scale(text[next..nextEnd]) is { } scale && !(nextEnd < text.Length && text[nextEnd] == '-' && nextEnd - next == 1))
            return new(QuantityType.Temperature, MeasureReader.ValueOf(number), scale, nextEnd);
        ReadOnlySpan<char> after = text[next..nextEnd];
        if (IsAngle(text, number.Start, after))
            return new(QuantityType.Dimension, MeasureReader.ValueOf(number), "degree", end);
        if (after is "in" or "from" or "of" && number.Value < 10)
            return null;
        return new(QuantityType.Temperature, MeasureReader.ValueOf(number), "degree", end);
    }

    private static bool IsAngle(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> after)
    {
        if (after is "angle" or "angles" or "turn" or "turns" or "north" or "south" or "east" or "west" or "latitude" or "longitude" or "N" or "S" or "E" or "W" or "slope" or "rotation" or "view")
            return true;
        ReadOnlySpan<char> before = Letters.WordBefore(text, start);
        return before.Length is >= 4 and <= 8 && (before.StartsWith("rotat", StringComparison.OrdinalIgnoreCase) || before.StartsWith("turn", StringComparison.OrdinalIgnoreCase)
            || before.StartsWith("tilt", StringComparison.OrdinalIgnoreCase) || before.StartsWith("spun", StringComparison.OrdinalIgnoreCase) || before.StartsWith("spin", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Scale(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => word[0] switch { 'C' or 'c' => "C", 'F' or 'f' => "F", 'K' => "K", _ => null },
        6 when word.Equals("kelvin", StringComparison.OrdinalIgnoreCase) => "K",
        7 when word.Equals("celsius", StringComparison.OrdinalIgnoreCase) || word.Equals("celcius", StringComparison.OrdinalIgnoreCase) => "C",
        10 when word.Equals("fahrenheit", StringComparison.OrdinalIgnoreCase) => "F",
        10 when word.Equals("centigrade", StringComparison.OrdinalIgnoreCase) => "C",
        _ => null,
    };

    // 40C is a temperature where heat or cold is spoken of near it, or where the other scale follows; 13F may be a form and a seat.
    private static bool IsPlausible(ReadOnlySpan<char> text, in NumberReading number)
    {
        if (number.Value is < -150 or > 200 || number.Scale != 1)
            return false;
        if (number.Value < 0)
            return true;
        ReadOnlySpan<char> near = text[Math.Max(0, number.Start - 100)..Math.Min(text.Length, number.End + 60)];
        return near.ContainsAny(Words);
    }

    private static readonly System.Buffers.SearchValues<string> Words = System.Buffers.SearchValues.Create(
        ["temperature", "degree", "heat", "hot", "cold", "warm", "weather", "freez", "boil", "oven", "celsius", "°", "climate", "cool"], StringComparison.OrdinalIgnoreCase);
}
