namespace FactLint.Language.Semantics.Quantities;

/// <summary>
/// Numbers in digits: 1,018 · 12,34,567.89 · 1 234 567 · 3.5 · .25 · 2 1/4 · 1½ · 1.2bn · 3 million · 21st · 1e10. A run with two points is
/// a version or an address, and digits beyond what a sum can have are a code: neither is a number.
/// </summary>
internal static class DigitReader
{
    private const int MostDigits = 18;

    /// <summary>Reads at a digit, a fraction sign, or a point before a digit. When false, <paramref name="end"/> is where to go on.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out NumberReading number, out int end)
    {
        number = default;
        if (VulgarFraction.Of(text[at]) is { } share)
        {
            end = at + 1;
            number = new(at, end, share, NumberForm.Fraction, 0.01m);
            return true;
        }
        int whole = Letters.EndOfDigits(text, at);
        end = EndOfRun(text, at, whole, out char group, out char point);
        if (end < 0)
        {
            end = Letters.EndOfDigits(text, -end);
            return false;
        }
        if (whole - at > MostDigits || end - at > 2 * MostDigits)
            return false;
        (decimal value, decimal unit) = ValueOf(text[at..end], group, point);
        number = new(at, end, value, NumberForm.Cardinal, unit) { HasPoint = point != '\0', IsGrouped = group != '\0' };
        number = WithTail(text, number, whole);
        end = number.End;
        return true;
    }

    // What follows the digits: an ordinal's ending, a fraction, a power, a factor.
    private static NumberReading WithTail(ReadOnlySpan<char> text, NumberReading number, int whole)
    {
        int end = number.End;
        if (end >= text.Length)
            return number;
        if (!number.HasPoint && OrdinalEnding(text, end) is > 0 and int ordinal)
            return number with { End = ordinal, Form = NumberForm.Ordinal };
        if (end == whole && WithFraction(text, number) is var fraction && fraction.End > end)
            return fraction;
        if (Power.After(text, end, number.Value, out decimal raised) is > 0 and int power)
            return number with { End = power, Value = raised, HasPoint = true };
        return number;
    }

    // Past the digits, their separators and one point; the negative of it when the run is no number.
    private static int EndOfRun(ReadOnlySpan<char> text, int at, int whole, out char group, out char point)
    {
        int end = whole;
        group = point = '\0';
        if (end > at && end < text.Length && IsGroup(text, at, end, out int afterGroups))
        {
            group = text[end];
            end = afterGroups;
        }
        char mark = end < text.Length ? text[end] : '\0';
        if (mark == '.' && group != '.' && Letters.IsDigit(text, end + 1) || mark == ',' && IsDecimalComma(text, at, end, group))
        {
            point = mark;
            end = Letters.EndOfDigits(text, end + 1);
            if (end + 1 < text.Length && text[end] is '.' && Letters.IsDigit(text, end + 1))
                return -(end + 1);
        }
        return end;
    }

    // Commas and narrow spaces between thousands, in the Indian manner too; plain spaces and points where every group has three digits.
    private static bool IsGroup(ReadOnlySpan<char> text, int at, int first, out int end)
    {
        end = first;
        char mark = text[first];
        if (mark is not (',' or '.' or '\'' or '’') && !Letters.IsSpace(mark) || first - at > 3 || mark == '\n')
            return false;
        int groups = 0, last = 0;
        bool even = true;
        while (end < text.Length && text[end] == mark && Letters.IsDigit(text, end + 1))
        {
            int next = Letters.EndOfDigits(text, end + 1);
            last = next - end - 1;
            if (last is not (2 or 3) || (last == 2 && mark != ','))
                break;
            even &= last == 3;
            groups++;
            end = next;
        }
        if (groups == 0 || mark == '.' && !IsPointGrouped(text, groups, last, end))
            return false;
        if (even)
            return text[at] != '0' && last == 3 && (mark is ',' or '.' || mark != ' ' || !Letters.IsLetter(text, end));
        return groups > 1 && last == 3 && first - at <= 2 && IsIndian(text, first, end);
    }

    // 1.111,11 and 1.234.567 have points for commas; 4.800 has not.
    private static bool IsPointGrouped(ReadOnlySpan<char> text, int groups, int last, int end) =>
        last == 3 && (groups == 1 && end < text.Length && text[end] == ',' && Letters.IsDigit(text, end + 1) && Letters.EndOfDigits(text, end + 1) is var cents && cents - end - 1 <= 2
            && !Letters.IsDigit(text, cents));

    private static bool IsIndian(ReadOnlySpan<char> text, int first, int end)
    {
        for (int at = first; at < end - 4; at += 3)
        {
            if (text[at + 3] != ',')
                return false;
        }
        return text[end - 4] == ',';
    }

    // 1,3 and 1.111,11 as they are written on the continent.
    private static bool IsDecimalComma(ReadOnlySpan<char> text, int at, int comma, char group)
    {
        if (!Letters.IsDigit(text, comma + 1) || group == ',')
            return false;
        int end = Letters.EndOfDigits(text, comma + 1);
        bool alone = end >= text.Length || !(text[end] is ',' && Letters.IsDigit(text, end + 1)) && (at == 0 || text[at - 1] != ',');
        return alone && end - comma - 1 <= 2 && comma - at <= 3 | group == '.';
    }

    private static (decimal Value, decimal Unit) ValueOf(ReadOnlySpan<char> digits, char group, char point)
    {
        decimal value = 0, unit = 1;
        bool isFraction = false;
        foreach (char c in digits)
        {
            if (c == point && point != group && !char.IsAsciiDigit(c))
            {
                isFraction = true;
                continue;
            }
            if (!char.IsAsciiDigit(c))
                continue;
            if (isFraction && unit < 0.000_000_000_001m)
                break;
            value = value * 10 + (c - '0');
            unit = isFraction ? unit / 10 : 1;
        }
        return (value * unit, unit);
    }

    private static int OrdinalEnding(ReadOnlySpan<char> text, int at)
    {
        int end = Letters.EndOfWord(text, at);
        return end == at + 2 && ((text[at] | 0x20), (text[at + 1] | 0x20)) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') && !Letters.IsDigit(text, end) ? end : 0;
    }

    // 4/5, 2 1/4, 1½. A denominator is at most 100, and 24/7 and 9/11 are no fractions.
    private static NumberReading WithFraction(ReadOnlySpan<char> text, NumberReading number)
    {
        int end = number.End;
        if (text[end] == '/' && IsFraction(text, number.Value, end, out int last, out decimal share))
            return number with { End = last, Value = share, Form = NumberForm.Fraction };
        int next = Letters.SkipSpaces(text, end);
        if (next < text.Length && next - end <= 2 && VulgarFraction.Of(text[next]) is { } sign)
            return number with { End = next + 1, Value = number.Value + sign, Unit = 0.01m };
        if (next == end || !Letters.IsDigit(text, next) || number.Value >= 10_000)
            return number;
        int numerator = Letters.EndOfDigits(text, next);
        if (numerator - next <= 2 && numerator < text.Length && text[numerator] == '/'
            && IsFraction(text, decimal.Parse(text[next..numerator], System.Globalization.CultureInfo.InvariantCulture), numerator, out last, out share))
            return number with { End = last, Value = number.Value + share, Unit = 0.01m };
        return number;
    }

    private static bool IsFraction(ReadOnlySpan<char> text, decimal numerator, int slash, out int end, out decimal share)
    {
        end = Letters.EndOfDigits(text, slash + 1);
        share = 0;
        if (end == slash + 1 || end - slash > 4 || end < text.Length && (text[end] == '/' || text[end] == ':') || Letters.IsLetter(text, end))
            return false;
        decimal denominator = decimal.Parse(text[(slash + 1)..end], System.Globalization.CultureInfo.InvariantCulture);
        if (numerator < 1 || denominator is < 2 or > 100 || numerator >= denominator || (numerator, denominator) is (9, 11))
            return false;
        share = numerator / denominator;
        return true;
    }
}
