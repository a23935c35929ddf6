namespace FactLint.Language.Semantics.Dates;

/// <summary>
/// Dates in digits: 2025-08-18, 8/18/2025, 18/8/2025, 23.04.2022, 22/04. Where both numbers can be a month, the first one is, as in the
/// United States, unless dots stand between them or the article is in the English of a country that puts the day first.
/// </summary>
internal static class NumericDateReader
{
    public static Reading? Read(DateText t, int at)
    {
        ReadOnlySpan<char> text = t.Text(at);
        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        int count = Split(text, parts, lengths, out char mark);
        if (count == 2)
            return mark == '/' ? OfPair(t, at, parts, lengths) : null;
        if (count != 3)
            return null;
        if (lengths[0] == 4)
            return Checked(t, at, at + 1, parts[0], parts[1], parts[2]);
        if (lengths[0] > 2 || lengths[1] > 2 || lengths[2] is not (2 or 4))
            return null;
        int? year = lengths[2] == 4 ? parts[2] : null;
        bool dayFirst = parts[0] > 12 || (mark == '.' || t.IsDayFirst) && parts[1] <= 12;
        Reading? date = dayFirst ? Checked(t, at, at + 1, year, parts[1], parts[0]) : Checked(t, at, at + 1, year, parts[0], parts[1]);
        return date is not null && year is null ? WithShortYear(date, parts[2]) : date;
    }

    /// <summary>7.6 behind a weekday: month and day.</summary>
    public static Reading? OfDecimal(DateText t, int at)
    {
        ReadOnlySpan<char> text = t.Text(at);
        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        return Split(text, parts, lengths, out _) == 2 && lengths[0] <= 2 && lengths[1] <= 2 ? Checked(t, at, at + 1, null, parts[0], parts[1]) : null;
    }

    /// <summary>7-6 behind a weekday, three words.</summary>
    public static Reading? OfDashed(DateText t, int at) =>
        t.IsJoined(at + 1) && t.IsJoined(at + 2) && t[at + 2] is { Kind: DateWordKind.Number } day && day.Has(DateWordFlags.Short) && t[at].Has(DateWordFlags.Short)
            && !t[at + 3].Kind.Equals(DateWordKind.Meridiem) && t[at].Value + 5 > t[at + 2].Value && t[at].Value < 10
            ? Checked(t, at, at + 3, null, t[at].Value, day.Value) : null;

    private static Reading? OfPair(DateText t, int at, Span<int> parts, Span<int> lengths)
    {
        if (lengths[0] > 2 || lengths[1] > 2 || !MayBePair(t, at))
            return null;
        return parts[0] > 12 || t.IsDayFirst && parts[1] <= 12 ? Checked(t, at, at + 1, null, parts[1], parts[0]) : Checked(t, at, at + 1, null, parts[0], parts[1]);
    }

    // 1/2 is a fraction, 9/11 an event, 24/7 a habit: two numbers are a date only where a date is asked for.
    private static bool MayBePair(DateText t, int at) => t[at - 1].Kind is DateWordKind.On or DateWordKind.From or DateWordKind.Between or DateWordKind.Weekday or DateWordKind.Modifier
        || t.Is(at - 1, DateWordKind.And) && t.Is(at - 2, DateWordKind.NumericDate) && t.Is(at - 3, DateWordKind.Between)
        || t[at - 1].Kind is DateWordKind.Dash or DateWordKind.To && t[at - 2].Kind is DateWordKind.NumericDate
        || t[at - 1].Kind is DateWordKind.Comma && t[at - 2].Kind is DateWordKind.Weekday || t[at + 1].Kind is DateWordKind.Dash && t[at + 2].Kind is DateWordKind.NumericDate;

    private static Reading? Checked(DateText t, int first, int end, int? year, int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || year is < 1000 or > 2200)
            return null;
        int last = end;
        if (year is null)
            last = YearReader.After(t, end, out year);
        return DateReader.Of(t, (first, last), year, month, day);
    }

    private static Reading WithShortYear(Reading date, int year) => date with
    {
        // Microsoft.Recognizers.Text leaves the century open where it could be this one or the last.
        Timex = year is > 35 and < 100 ? Timex.Day(1900 + year, date.Month, date.Day) : year < 30 ? Timex.Day(2000 + year, date.Month, date.Day) : $"XX{year:00}{date.Timex![4..]}",
        From = null,
        To = null,
        Days = [],
    };

    private static int Split(ReadOnlySpan<char> text, Span<int> parts, Span<int> lengths, out char mark)
    {
        int count = 0;
        mark = '\0';
        parts.Clear();
        lengths.Clear();
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (++lengths[count] > 4)
                    return 0;
                parts[count] = parts[count] * 10 + (c - '0');
            }
            else if (c is '/' or '-' or '.' && (mark == '\0' || mark == c) && lengths[count] > 0 && count < 2)
            {
                mark = c;
                count++;
            }
            else
                return 0;
        }
        return lengths[count] > 0 ? count + 1 : 0;
    }
}
