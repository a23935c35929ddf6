namespace FactLint.Language.Semantics.Dates;

/// <summary>A day and a month in words: August 18, 2025; 18 August; the 18th of August; March eighteenth.</summary>
internal static class DateReader
{
    public static Reading? Read(DateText t, int at) => t.Is(at, DateWordKind.Month) ? MonthFirst(t, at) : t[at].Has(DateWordFlags.YearLike) ? YearFirst(t, at) : DayFirst(t, at);

    // 2019/Aug/01, 2019-Aug-01
    private static Reading? YearFirst(DateText t, int at) =>
        t.Text(at + 1) is "/" or "-" && t.Is(at + 2, DateWordKind.Month) && t.Text(at + 3) is "/" or "-" && t.IsJoined(at + 2) && t.IsJoined(at + 4) && t[at + 4] is { Kind: DateWordKind.Number, Value: >= 1 and <= 31 } day && day.Has(DateWordFlags.Short)
            ? Of(t, (at, at + 5), t[at].Value, t[at + 2].Value, day.Value) : null;

    /// <summary>A reading of a day of the month, its parts as they are.</summary>
    public static Reading Of(DateText t, (int First, int End) words, int? year, int month, int day)
    {
        DateTime? date = Resolve(t, words.First, year, month, day);
        var written = new CalendarDay(t.Span(words.First, words.End), month, day, year) { DateSpan = t.Span(words.First, words.End) };
        return new Reading(words.First, words.End, DateReferenceType.Date)
        {
            Grain = DateUnit.Day,
            Year = year,
            Month = month,
            Day = day,
            Timex = Timex.Day(year, month, day),
            Edge = Timex.Day(year, month, day),
            From = date,
            To = date is { } d ? Calendar.Add(d, 1) : null,
            Days = [written],
        };
    }

    /// <summary>
    /// Without a year, the day nearest to the article's own. What lies ahead counts as half as far again, unless the words look ahead: news
    /// tells of what has happened.
    /// </summary>
    public static DateTime? Resolve(DateText t, int at, int? year, int month, int day)
    {
        if (year is { } known)
            return Calendar.DayOrNull(known, month, day);
        if (t.Now is not { } now)
            return null;
        double weight = Direction.IsFuture(t, at) ? 1 : 1.5;
        DateTime? nearest = null;
        double least = double.MaxValue;
        for (int y = now.Year - 1; y <= now.Year + 1; y++)
        {
            if (Calendar.DayOrNull(y, month, day) is not { } date)
                continue;
            double far = (date - now.Date).Days;
            far = far < 0 ? -far : far * weight;
            if (far < least)
                (nearest, least) = (date, far);
        }
        return nearest;
    }

    private static Reading? MonthFirst(DateText t, int at)
    {
        int next = at + 1;
        if (t.Text(next) is "/")
            next++;
        else if (t.Is(next, DateWordKind.Comma) && t.Is(next + 1, DateWordKind.Ordinal))
            next++;
        next = t.Skip(next, DateWordKind.The);
        int end = NumberWords.DayOfMonth(t, next, out int day);
        if (end == next || !IsCalendarWord(t, at) || !EndsDay(t, end))
            return null;
        end = YearReader.After(t, end, out int? year);
        return day > 31 && !(year is not null || t[end - 1].Kind == DateWordKind.Ordinal) ? null : Of(t, (at, end), year, t[at].Value, day);
    }

    private static Reading? DayFirst(DateText t, int at)
    {
        int end = NumberWords.DayOfMonth(t, at, out int day);
        if (end == at)
            return null;
        if (t[at - 1].Kind is DateWordKind.And or DateWordKind.Or && !t.Is(end, DateWordKind.Month) && AfterAnother(t, at, end, day) is { } listed)
            return listed;
        bool ordinal = t[end - 1].Kind is DateWordKind.Ordinal or DateWordKind.Unit;
        int month = t.IsUnit(end, DateUnit.Day) && ordinal ? end + 1 : end;
        month = t.Skip(month, DateWordKind.Of);
        if (!t.Is(month, DateWordKind.Month) || t[month].Value == 0 || day > 31 && !ordinal || !ordinal && month > end)
            return null;
        // "5 May" but not "100 may"; "10 March" but not "10 march".
        if (t[month].Has(DateWordFlags.Ambiguous) && !t[month].Has(DateWordFlags.Capital) && month == end && !ordinal)
            return null;
        int last = YearReader.After(t, month + 1, out int? year);
        return Of(t, (at, last), year, t[month].Value, day);
    }

    // "Aug. 14 and 15", "Feb. 3, 4 and 5": the month stands before the first of them. "Aug. 14 and 15 people" counts people.
    private static Reading? AfterAnother(DateText t, int at, int end, int day)
    {
        int number = at - 2, month = number - 1;
        while (IsDayNumber(t, number) && t.Is(month, DateWordKind.Comma) && month > at - 9)
            (number, month) = (number - 2, month - 2);
        bool counts = t.IsLower(end) && (t.Text(end)[^1] == 's' && t.Text(end).Length > 3 || t.Text(end) is "people" or "men" or "women" or "children" or "other" or "more" or "new");
        if (!IsDayNumber(t, number) || t[number].Value >= day || !t.Is(month, DateWordKind.Month) || !IsCalendarWord(t, month) || counts || day > 31 || !EndsDay(t, end) || t.Is(end, DateWordKind.Clock) || t[end].Kind is DateWordKind.Meridiem or DateWordKind.Dash or DateWordKind.Unit)
            return null;
        int last = YearReader.After(t, end, out int? year);
        return Of(t, (at, last), year, t[month].Value, day);
    }

    private static bool IsDayNumber(DateText t, int at) => t[at] is { Kind: DateWordKind.Number } number && number.Has(DateWordFlags.Short);

    private static bool IsCalendarWord(DateText t, int at)
    {
        DateWord word = t[at];
        return !word.Has(DateWordFlags.Ambiguous) || word.Has(DateWordFlags.Capital) || t[at + 1].Kind is not DateWordKind.Cardinal && !t.Is(at + 1, DateWordKind.Unit);
    }

    // "May 10 percent", "In August 12 million", "In June 30-year bonds", "March 3.5".
    private static bool EndsDay(DateText t, int at)
    {
        ReadOnlySpan<char> next = t.Text(at);
        if (next.Length == 0)
            return true;
        if (next[0] is '%' or '°' or '$' || next is "percent" or "per" or "million" or "billion" or "people" or "men" or "women" or "points")
            return false;
        if (t[at].Kind is DateWordKind.Hundred or DateWordKind.Thousand || t[at] is { Kind: DateWordKind.Unit } unit && unit.Has(DateWordFlags.Plural))
            return false;
        return !(t.Is(at, DateWordKind.Dash) && t.IsJoined(at) && t.Is(at + 1, DateWordKind.Unit));
    }
}
