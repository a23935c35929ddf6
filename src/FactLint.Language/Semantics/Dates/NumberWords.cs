using System.Globalization;

namespace FactLint.Language.Semantics.Dates;

/// <summary>Numbers inside dates, in digits and words. Each method gives the index past the number, or the index it was given when there is none.</summary>
internal static class NumberWords
{
    /// <summary>A count before a unit: 3, 2.5, twenty-one, two and a half, several, a couple of, a.</summary>
    public static int Count(DateText t, int at, out double value)
    {
        value = 0;
        DateWord word = t[at];
        int end = word.Kind switch
        {
            DateWordKind.Number => Digits(word, at, out value),
            DateWordKind.Decimal => Fraction(t, at, out value),
            DateWordKind.Cardinal => Words(t, at, out value),
            DateWordKind.Few when word.Value > 0 => Vague(t, at, out value),
            DateWordKind.A when t.Is(at + 1, DateWordKind.Few) => Vague(t, at + 1, out value),
            DateWordKind.A when t.Is(at + 1, DateWordKind.Hundred) || t.Is(at + 1, DateWordKind.Thousand) => Words(t, at, out value),
            _ => at,
        };
        return end > at && value > 0 && word.Kind != DateWordKind.Few ? WithHalf(t, end, ref value) : end;
    }

    /// <summary>first, 22nd, twenty-first; the number is 100 for "final".</summary>
    public static int Ordinal(DateText t, int at, out int value)
    {
        value = t[at].Value;
        if (t.Is(at, DateWordKind.Ordinal))
            return at + 1;
        if (t[at] is { Kind: DateWordKind.Unit, Value: 0 } second && second.Flags is DateWordFlags.None or DateWordFlags.Capital or DateWordFlags.Joined)
        {
            value = 2;
            return at + 1;
        }
        if (t[at] is { Kind: DateWordKind.Cardinal, Value: 20 or 30 } tens)
        {
            int next = t.Skip(at + 1, DateWordKind.Dash);
            int ones = t.IsUnit(next, DateUnit.Second) ? 2 : t.Is(next, DateWordKind.Ordinal) ? t[next].Value : 10;
            if (ones < 10)
            {
                value = tens.Value + ones;
                return next + 1;
            }
        }
        return at;
    }

    /// <summary>The day of a month: 5, 5th, fifth, twenty-nine. Up to 39: a date that does not exist is still read as one.</summary>
    public static int DayOfMonth(DateText t, int at, out int day)
    {
        if (t[at] is { Kind: DateWordKind.Number } number && number.Has(DateWordFlags.Short))
        {
            day = number.Value;
            return t.Text(at - 1) is not ("$" or "£" or "€" or "#" or "No.") && day is >= 1 and <= 39 ? at + 1 : at;
        }
        int end = Ordinal(t, at, out day);
        if (end == at && t.Is(at, DateWordKind.Cardinal))
        {
            end = TensAndOnes(t, at, out int value);
            day = value;
        }
        return day is >= 1 and <= 39 ? end : at;
    }

    /// <summary>A year in words: nineteen ninety-six, two thousand and fifteen, nineteen hundred ninety three.</summary>
    public static int YearInWords(DateText t, int at, out int year)
    {
        year = 0;
        if (t[at] is not { Kind: DateWordKind.Cardinal })
            return at;
        if (t[at].Value == 2 && t.Is(at + 1, DateWordKind.Thousand))
        {
            int rest = t.Skip(at + 2, DateWordKind.And);
            int end = TensAndOnes(t, rest, out int ones);
            year = 2000 + ones;
            return end > rest ? end : at + 2;
        }
        if (t[at].Value is < 11 or > 20)
            return at;
        bool hundreds = t.Is(at + 1, DateWordKind.Hundred);
        int second = hundreds ? t.Skip(at + 2, DateWordKind.And) : at + 1;
        int last = TensAndOnes(t, second, out int within);
        if (!hundreds && (last == second || within < 10))
            return at;
        year = t[at].Value * 100 + (last > second ? within : 0);
        return last > second ? last : at + 2;
    }

    private static int Digits(DateWord word, int at, out double value)
    {
        value = word.Value;
        return at + 1;
    }

    private static int Fraction(DateText t, int at, out double value) =>
        double.TryParse(t.Text(at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? at + 1 : at;

    private static int Vague(DateText t, int at, out double value)
    {
        value = t[at].Value;
        return value > 0 ? t.Skip(at + 1, DateWordKind.Of) : at;
    }

    private static int Words(DateText t, int at, out double value)
    {
        int end = TensAndOnes(t, at, out int part);
        if (t.Is(at, DateWordKind.A))
            (end, part) = (at + 1, 1);
        double total = part;
        if (t.Is(end, DateWordKind.Hundred))
        {
            total *= 100;
            int next = TensAndOnes(t, t.Skip(end + 1, DateWordKind.And), out int rest);
            end = rest > 0 ? next : end + 1;
            total += rest;
        }
        if (t.Is(end, DateWordKind.Thousand))
        {
            total *= 1000;
            end++;
        }
        value = total;
        return end;
    }

    /// <summary>One to ninety-nine.</summary>
    public static int TensAndOnes(DateText t, int at, out int value)
    {
        value = 0;
        if (!t.Is(at, DateWordKind.Cardinal))
            return at;
        value = t[at].Value;
        int next = t.Skip(at + 1, DateWordKind.Dash);
        if (value < 20 || t[next] is not { Kind: DateWordKind.Cardinal, Value: < 10 } ones)
            return at + 1;
        value += ones.Value;
        return next + 1;
    }

    // two and a half; six-and-a-half
    private static int WithHalf(DateText t, int end, ref double value)
    {
        int and = t.Skip(end, DateWordKind.Dash);
        if (!t.Is(and, DateWordKind.And))
            return end;
        int half = t.Skip(and + 1, DateWordKind.Dash);
        half = t.Skip(t.Skip(half, DateWordKind.A), DateWordKind.Dash);
        if (!t.Is(half, DateWordKind.Half))
            return end;
        value += 0.5;
        return half + 1;
    }
}
