namespace FactLint.Language.Semantics.Dates;

/// <summary>Days told from another: yesterday, the day after tomorrow, last Friday, Tuesday of next week, the first Monday of June.</summary>
internal static class RelativeDayReader
{
    public static Reading? Read(DateText t, int at) => t.Is(at, DateWordKind.RelativeDay) ? Of(t, at) : RelativeWeekday(t, at) ?? HolidayReader.Relative(t, at) ?? WeekAndWeekday(t, at);

    /// <summary>the day after tomorrow, the day before yesterday; at "the".</summary>
    public static Reading? AfterThe(DateText t, int at)
    {
        if (NextButOne(t, at + 1) is { } far)
            return far.Over(at, far.End);
        if (t.Is(at + 1, DateWordKind.Relative) || t[at + 1].Kind == DateWordKind.Weekday)
            return t[at + 1].Value == -1 ? NthWeekday(t, at + 1) : null;
        return NthWeekday(t, at + 1) ?? OfPeriod(t, at + 1);
    }

    /// <summary>day after tomorrow, day before yesterday; at "day".</summary>
    public static Reading? NextButOne(DateText t, int at) =>
        t.IsUnit(at, DateUnit.Day) && t[at + 1].Kind == DateWordKind.Modifier && t[at + 2] is { Kind: DateWordKind.RelativeDay, Value: -1 or 1 } day
            && t[at + 1].Value == (day.Value > 0 ? (int)DateModifier.After : (int)DateModifier.Before) ? OfOffset(t, at, at + 3, 2 * day.Value) : null;

    /// <summary>first Monday of next month, third Thursday in November; the 15th day of next month.</summary>
    public static Reading? OfPeriod(DateText t, int at)
    {
        int end = NumberWords.Ordinal(t, at, out int nth);
        if (end == at || nth > 31)
            return null;
        int day = t.IsUnit(end, DateUnit.Day) ? end + 1 : end;
        if (t[day].Kind is not (DateWordKind.Of or DateWordKind.Relative) || t.Skip(day, DateWordKind.Of) is var of && !t.Is(of, DateWordKind.Relative) || !t.IsUnit(of + 1, DateUnit.Month))
            return null;
        if (t.Now is not { } now)
            return new Reading(at, of + 2, DateReferenceType.Date) { Grain = DateUnit.Day, IsRelative = true };
        DateTime month = Calendar.AddMonths(now.Date, Math.Clamp(t[of].Value, -1, 1));
        return DateReader.Of(t, (at, of + 2), month.Year, month.Month, nth) with { IsRelative = true };
    }

    public static Reading? NthWeekday(DateText t, int at)
    {
        int end = t[at] is { Kind: DateWordKind.Relative, Value: -1 } ? at + 1 : NumberWords.Ordinal(t, at, out _);
        int nth = t.Is(at, DateWordKind.Relative) ? 5 : NumberWords.Ordinal(t, at, out int value) > at ? value : 0;
        if (end == at || nth is < 1 or > 5 || t[end].Kind != DateWordKind.Weekday || t[end + 1].Kind is not (DateWordKind.Of or DateWordKind.In))
            return null;
        if (t[end + 2].Kind is DateWordKind.The or DateWordKind.Every && t.IsUnit(end + 3, DateUnit.Month))
            return new Reading(at, end + 4, DateReferenceType.Date) { Grain = DateUnit.Day, Timex = $"XXXX-XX-WXX-{t[end].Value}-#{nth}" };
        Reading? month = PeriodReader.Month(t, end + 2) ?? (t.Is(end + 2, DateWordKind.Relative) && t.IsUnit(end + 3, DateUnit.Month) ? PeriodReader.Read(t, end + 2) : null);
        if (month is not { Month: > 0 })
            return null;
        DateTime? day = month.From is { } from ? Calendar.NthWeekday(from.Year, from.Month, t[end].Value, nth) : null;
        return new Reading(at, month.End, DateReferenceType.Date)
        {
            Grain = DateUnit.Day,
            Timex = month.Year is { } year && day is { } known ? Timex.Day(known) : $"{Timex.Month(null, month.Month)}-WXX-{t[end].Value}-#{nth}",
            From = day,
            To = day?.AddDays(1),
            IsRelative = month.IsRelative,
        };
    }

    /// <summary>Tuesday of next week, Monday last week; at the weekday.</summary>
    public static Reading? WeekdayAndWeek(DateText t, int at)
    {
        int week = t.Skip(at + 1, DateWordKind.Of);
        if (!t.Is(week, DateWordKind.Relative) || !t.IsUnit(week + 1, DateUnit.Week) || t[week + 1].Has(DateWordFlags.Plural))
            return null;
        return InWeek(t, (at, week + 2), t[at].Value, t[week].Value);
    }

    // next week Mon, this week Monday, next week on Tuesday
    private static Reading? WeekAndWeekday(DateText t, int at)
    {
        if (!t.IsUnit(at + 1, DateUnit.Week))
            return null;
        int day = t.Skip(at + 2, DateWordKind.On);
        return t.Is(day, DateWordKind.Weekday) && !t[day].Has(DateWordFlags.Plural) ? InWeek(t, (at, day + 1), t[day].Value, t[at].Value) : null;
    }

    private static Reading? RelativeWeekday(DateText t, int at)
    {
        DateWord relative = t[at];
        if (relative.Value == -1 && NthWeekday(t, at) is { } nth)
            return nth;
        if (relative.Value == 5 || t[at + 1] is not { Kind: DateWordKind.Weekday } weekday || weekday.Has(DateWordFlags.Plural))
            return null;
        if (weekday.Has(DateWordFlags.Ambiguous) && !weekday.Has(DateWordFlags.Capital))
            return null;
        int next = t.Skip(at + 2, DateWordKind.Comma);
        Reading? date = t.Is(next, DateWordKind.Decimal) ? NumericDateReader.OfDecimal(t, next) : t.Is(next, DateWordKind.NumericDate) ? NumericDateReader.Read(t, next) : DateReader.Read(t, next);
        if (date is not null && DayReader.Read(t, at + 1) is { } full)
            return full.Over(at, full.End);
        if (t.Is(at, "coming") || t.Is(at, "upcoming"))
            return t.Now is { } today ? OfDay(at, at + 2, Direction.NearestWeekday(Calendar.Add(today, 1), weekday.Value, ahead: true)) : InWeek(t, (at, at + 2), weekday.Value, 0);
        return relative.Value == -2 && t.Now is { } now
            ? OfDay(at, at + 2, Direction.NearestWeekday(Calendar.Add(now, -1), weekday.Value, ahead: false))
            : InWeek(t, (at, at + 2), weekday.Value, relative.Value);
    }

    private static Reading InWeek(DateText t, (int First, int End) words, int weekday, int weeks)
    {
        if (t.Now is not { } now)
            return new Reading(words.First, words.End, DateReferenceType.Date) { Grain = DateUnit.Day, IsRelative = true };
        return OfDay(words.First, words.End, Calendar.Add(Calendar.Monday(now), 7 * Math.Clamp(weeks, -1, 1) + weekday - 1));
    }

    private static Reading? Of(DateText t, int at)
    {
        DateWord word = t[at];
        if (IsName(t, at))
            return null;
        return word.Value == 10 ? DayPartReader.On(OfOffset(t, at, at + 1, 0), DayParts.Night) : OfOffset(t, at, at + 1, word.Value);
    }

    // USA Today, TODAY NICARAGUA, The Tomorrow War
    private static bool IsName(DateText t, int at)
    {
        ReadOnlySpan<char> word = t.Text(at);
        if (!char.IsAsciiLetterUpper(word[0]))
            return false;
        return t.IsCapital(at - 1) || char.IsAsciiLetterUpper(word[^1]) && t.IsCapital(at + 1);
    }

    private static Reading OfOffset(DateText t, int first, int end, int days) =>
        t.Now is { } now ? OfDay(first, end, Calendar.Add(now.Date, days)) : new Reading(first, end, DateReferenceType.Date) { Grain = DateUnit.Day, IsRelative = true };

    /// <summary>A day that is known.</summary>
    public static Reading OfDay(int first, int end, DateTime day) => new(first, end, DateReferenceType.Date)
    {
        Grain = DateUnit.Day,
        Year = day.Year,
        Month = day.Month,
        Day = day.Day,
        Timex = Timex.Day(day),
        Edge = Timex.Day(day),
        From = day.Date,
        To = Calendar.Add(day.Date, 1),
        IsRelative = true,
    };
}
