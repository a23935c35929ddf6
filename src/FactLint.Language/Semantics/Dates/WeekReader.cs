namespace FactLint.Language.Semantics.Dates;

/// <summary>Weeks by number or by a day in them, and the nth week or month of a longer period.</summary>
internal static class WeekReader
{
    /// <summary>week 31, week 3 of 2027; weekend of a holiday; the week of April 10, at the word "week".</summary>
    public static Reading? Read(DateText t, int at)
    {
        if (!t.IsUnit(at, DateUnit.Week) || t[at].Has(DateWordFlags.Plural))
            return null;
        if (t[at + 1] is { Kind: DateWordKind.Number } number && number.Value is >= 1 and <= 53 && !t.IsJoined(at + 1))
            return Numbered(t, at, number.Value);
        return t.Is(at - 1, DateWordKind.The) ? OfDay(t, at) : null;
    }

    /// <summary>True where "the" before the word belongs to the expression.</summary>
    public static bool TakesThe(DateText t, int at) => t.IsUnit(at, DateUnit.Week) && !t.Is(at + 1, DateWordKind.Number)
        || t[at].Kind is DateWordKind.Ordinal or DateWordKind.Unit && (t.IsUnit(at + 1, DateUnit.Week) || t.IsUnit(at + 1, DateUnit.Quarter) || t.IsUnit(at + 1, DateUnit.Month) && t.Is(at + 2, DateWordKind.Of));

    /// <summary>first week of January 2015; needs the period.</summary>
    public static Reading? Nth(DateText t, int first, int unit, int nth)
    {
        if (!t.Is(unit + 1, DateWordKind.Of) || !t.IsUnit(unit, DateUnit.Week))
            return null;
        Reading? period = PeriodReader.Read(t, unit + 2);
        if (period is null || nth < 1 || nth > (period.Grain == DateUnit.Year ? 53 : 5) && nth != 100)
            return null;
        bool last = nth == 100;
        if (period.Grain == DateUnit.Month)
            return OfMonth(t, first, period, last ? 5 : nth);
        if (period.Grain != DateUnit.Year || period.From is not { } start)
            return null;
        // The ISO year's first week is the one with January 4 in it.
        DateTime monday = last ? Calendar.Monday(new DateTime(start.Year, 12, 28)) : Calendar.Add(Calendar.Monday(new DateTime(start.Year, 1, 4)), 7 * (nth - 1));
        return PeriodReader.Of(first, period.End, DateUnit.Week, Timex.Week(monday), (monday, Calendar.Add(monday, 7)));
    }

    private static Reading OfMonth(DateText t, int first, Reading month, int nth)
    {
        string timex = $"{Timex.Month(month.Year, month.Month)}-W{nth:00}";
        if (month.From is not { } start)
            return PeriodReader.Of(first, month.End, DateUnit.Week, timex, null);
        // The week with the first Thursday is the first week, as in a year.
        DateTime monday = Calendar.Add(Calendar.Monday(Calendar.NthWeekday(start.Year, start.Month, 4, 1)), 7 * (nth - 1));
        if (nth == 5)
            monday = Calendar.Monday(Calendar.Add(month.To!.Value, -1));
        return PeriodReader.Of(first, month.End, DateUnit.Week, timex, (monday, Calendar.Add(monday, 7)));
    }

    private static Reading? Numbered(DateText t, int at, int week)
    {
        int end = at + 2;
        int? year = t.Now?.Year;
        if (t.Is(end, DateWordKind.Of) && YearReader.IsWritten(t, end + 1))
            (year, end) = (t[end + 1].Value, end + 2);
        else if (t.Is(end, DateWordKind.Of) && t[end + 1] is { Kind: DateWordKind.Relative, Value: >= -2 and <= 1 } relative && t.IsUnit(end + 2, DateUnit.Year))
            (year, end) = (year + Math.Clamp(relative.Value, -1, 1), end + 3);
        if (year is not { } known)
            return null;
        DateTime monday = Calendar.Add(Calendar.Monday(new DateTime(known, 1, 4)), 7 * (week - 1));
        return PeriodReader.Of(at, end, DateUnit.Week, $"{Timex.Year(known)}-W{week:00}", (monday, Calendar.Add(monday, 7)));
    }

    // the week of April 10, the week starting February 4, the week of the 18th
    private static Reading? OfDay(DateText t, int at)
    {
        int day = t.Text(at + 1) is "starting" or "beginning" or "commencing" ? t.Skip(at + 2, DateWordKind.On) : t.Is(at + 1, DateWordKind.Of) ? at + 2 : 0;
        if (day == 0)
            return null;
        if (DayReader.Read(t, day) is { Month: > 0 } date)
        {
            DateTime? monday = date.From is { } from ? Calendar.Monday(from) : null;
            return PeriodReader.Of(at, date.End, DateUnit.Week, date.Timex, monday is { } m ? (m, Calendar.Add(m, 7)) : null) with { Days = date.Days };
        }
        int end = NumberWords.Ordinal(t, t.Skip(day, DateWordKind.The), out int number);
        return end > day && number is >= 1 and <= 31 ? PeriodReader.Of(at, end, DateUnit.Week, $"XXXX-XX-{number:00}", null) with { IsRelative = true } : null;
    }
}
