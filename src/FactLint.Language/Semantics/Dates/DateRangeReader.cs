namespace FactLint.Language.Semantics.Dates;

/// <summary>From one day or period to another: Aug. 14-15, 2025; May to September; between 2010 and 2015; Monday-Friday; 2015-16.</summary>
internal static class DateRangeReader
{
    /// <summary>A day or period with the end of the range behind it; null when none follows.</summary>
    public static Reading? Extend(DateText t, Reading first)
    {
        if (first.Type is not (DateReferenceType.Date or DateReferenceType.DateRange) || first.Grain is null)
            return null;
        int join = t.Is(first.End, DateWordKind.Comma) && t.Is(first.End + 1, DateWordKind.To) ? first.End + 1 : first.End;
        if (!IsJoin(t, join, first))
            return null;
        if (first.Day > 0 && SameMonth(t, first, join + 1) is { } days)
            return days;
        if (first.Grain == DateUnit.Year && first.Year is { } year && ShortYear(t, join, year) is { } years)
            return years;
        int next = t.Text(join + 1) is "the" ? join + 2 : join + 1;
        Reading? second = DayReader.Read(t, next) is { } day ? day : PeriodReader.Read(t, next);
        return second is null ? null : Of(t, first, second);
    }

    /// <summary>14-15 August, before the month: the first day's number is at a word.</summary>
    public static Reading? DaysFirst(DateText t, int at)
    {
        int end = NumberWords.DayOfMonth(t, at, out int day);
        if (end == at || t[end].Kind is not (DateWordKind.Dash or DateWordKind.To or DateWordKind.And) || t.Is(end, DateWordKind.And) && !t.Is(at - 1, DateWordKind.Between))
            return null;
        Reading? last = DateReader.Read(t, t.Skip(end + 1, DateWordKind.The));
        if (last is not { IsDay: true } || t.Is(last.First, DateWordKind.Month) || day >= last.Day)
            return null;
        return OfDays(t, (at, last.End), last, day, last.Day);
    }

    // from May to Oct 2020; Nov 18-Dec 19, 2015: the year behind the second counts for both.
    private static Reading? Of(DateText t, Reading first, Reading second)
    {
        if (second.Grain is null || !Fit(first, second))
            return null;
        if (first.Year is null && second.Year is { } year && first.Month > 0 && second.Month > 0)
        {
            int own = first.Month * 40 + first.Day > second.Month * 40 + second.Day && second.Day > 0 ? year - 1 : year;
            first = first.Day > 0 ? DateReader.Of(t, (first.First, first.End), own, first.Month, first.Day) with { Days = first.Days } : PeriodReader.OfMonth(t, first.First, first.End, own, first.Month);
        }
        if (first.Edge is null || second.Edge is null)
            return null;
        DateTime? to = second.To;
        if (first.From is { } from && to < from && second.Year is null && second.Month > 0)
            to = Calendar.AddMonths(to.Value, 12);
        return new Reading(first.First, second.End, DateReferenceType.DateRange)
        {
            Timex = Timex.Range(first.Edge, second.Edge, Length(first, second)),
            From = first.From,
            To = to > first.From ? to : null,
            Days = [.. first.Days, .. second.Days],
            IsRelative = first.IsRelative || second.IsRelative,
            Unit = first.Grain == DateUnit.Year && second.Grain == DateUnit.Year ? DateUnit.Year : DateUnit.Day,
        };
    }

    private static Reading? SameMonth(DateText t, Reading first, int at)
    {
        int number = t.Skip(at, DateWordKind.The);
        int end = NumberWords.DayOfMonth(t, number, out int day);
        if (end == number || day <= first.Day || day > 39 || t.Is(end, DateWordKind.Month) || t[end].Kind is DateWordKind.Unit or DateWordKind.Meridiem || first.Year is not null && t.Is(first.End - 1, DateWordKind.Number) && first.End - first.First > 2)
            return null;
        end = YearReader.After(t, end, out int? year);
        Reading whole = year is null ? first : DateReader.Of(t, (first.First, first.End), year, first.Month, first.Day);
        return OfDays(t, (first.First, end), whole, first.Day, day);
    }

    private static Reading OfDays(DateText t, (int First, int End) words, Reading date, int from, int to)
    {
        Reading first = DateReader.Of(t, words, date.Year, date.Month, from), second = DateReader.Of(t, words, date.Year, date.Month, to);
        return new Reading(words.First, words.End, DateReferenceType.DateRange)
        {
            Timex = Timex.Range(first.Edge!, second.Edge!, $"P{to - from}D"),
            From = first.From,
            To = second.To,
            Days = [.. first.Days, .. second.Days],
        };
    }

    // 2015-16, 1999-00
    private static Reading? ShortYear(DateText t, int join, int year)
    {
        if (!t.Is(join, DateWordKind.Dash) || !t.IsJoined(join) || !t.IsJoined(join + 1) || t[join + 1] is not { Kind: DateWordKind.Number } last || t.Text(join + 1).Length != 2)
            return null;
        int to = year / 100 * 100 + last.Value + (last.Value == 0 && year % 100 == 99 ? 100 : 0);
        if (to <= year)
            return null;
        return new Reading(join - 1, join + 2, DateReferenceType.DateRange)
        {
            Timex = Timex.Range(Timex.Day(year, 1, 1), Timex.Day(to, 1, 1), $"P{to - year}Y"),
            From = new DateTime(year, 1, 1),
            To = new DateTime(to + 1, 1, 1),
            Unit = DateUnit.Year,
        };
    }

    private static bool IsJoin(DateText t, int at, Reading first)
    {
        int before = first.First - (t.Is(first.First - 1, DateWordKind.The) ? 2 : 1);
        DateWordKind opener = t[before].Kind;
        return t[at].Kind switch
        {
            DateWordKind.Dash => true,
            DateWordKind.To => t.Text(at) is not "to" || opener == DateWordKind.From || !first.IsRelative || first.Weekday > 0 && t.Is(at + 1, DateWordKind.Weekday),
            DateWordKind.And => opener == DateWordKind.Between,
            DateWordKind.Modifier => t[at].Value == (int)DateModifier.Until && opener is DateWordKind.From,
            _ => false,
        };
    }

    private static bool Fit(Reading first, Reading second)
    {
        if (first.Weekday > 0 || second.Weekday > 0)
            return first.Weekday > 0 && second.Weekday > 0;
        return first.Year is not { } a || second.Year is not { } b || b >= a;
    }

    /// <summary>In years between years, in months where a month or year is part of it, in days else.</summary>
    private static string Length(Reading first, Reading second)
    {
        if (first.Weekday > 0)
            return $"P{(second.Weekday - first.Weekday + 7) % 7}D";
        if (first.Edge is not { Length: 10 } from || second.Edge is not { Length: 10 } to)
            return "PXD";
        bool isDays = first.Grain < DateUnit.Month || second.Grain < DateUnit.Month;
        int year = from[0] == 'X' ? second.From?.Year ?? 2015 : Number(from, 0, 4);
        int last = to[0] == 'X' ? year : Number(to, 0, 4);
        int months = (last - year) * 12 + Number(to, 5, 2) - Number(from, 5, 2);
        if (months < 0 && to[0] == 'X')
            (months, last) = (months + 12, last + 1);
        if (first.Grain == DateUnit.Year && second.Grain == DateUnit.Year && first.Edge.EndsWith("01-01", StringComparison.Ordinal) && second.Edge.EndsWith("01-01", StringComparison.Ordinal) && first.End - first.First == 1 && second.End - second.First == 1)
            return $"P{months / 12}Y";
        if (!isDays)
            return $"P{months}M";
        int day = Number(from, 8, 2), end = Number(to, 8, 2);
        return Calendar.DayOrNull(year, Number(from, 5, 2), day) is { } a && Calendar.DayOrNull(last, Number(to, 5, 2), end) is { } b ? $"P{(b - a).Days}D" : "PXD";
    }

    private static int Number(string text, int at, int length) => int.TryParse(text.AsSpan(at, length), out int value) ? value : 1;
}
