namespace FactLint.Language.Semantics.Dates;

/// <summary>Reads whole dates: the longest that begins at a word, with the times and the end of the range behind it.</summary>
internal static class DateGrammar
{
    public static Reading? Read(DateText t, int at)
    {
        if (!Starts(t[at].Kind))
            return null;
        Reading? best = SetReader.Read(t, at);
        Keep(ref best, Calendars(t, at));
        Keep(ref best, TimeOf(t, at));
        Keep(ref best, Length(t, at));
        return best;
    }

    private static bool Starts(DateWordKind kind) => kind is >= DateWordKind.Month and < DateWordKind.Of and not (DateWordKind.Hundred or DateWordKind.Thousand or DateWordKind.Meridiem or DateWordKind.OClock or DateWordKind.Modifier)
        or DateWordKind.At or DateWordKind.In or DateWordKind.Once or DateWordKind.All;

    private static void Keep(ref Reading? best, Reading? other)
    {
        if (other is not null && (best is null || other.End > best.End))
            best = other;
    }

    private static Reading? Calendars(DateText t, int at)
    {
        Reading? first = PartOfDayOf(t, at);
        Keep(ref first, DayReader.Read(t, at));
        Keep(ref first, PeriodReader.Read(t, at));
        if (t[at].Kind is DateWordKind.Number or DateWordKind.Ordinal or DateWordKind.Cardinal)
            Keep(ref first, DateRangeReader.DaysFirst(t, at));
        if (first is null)
            return null;
        Reading whole = DateJoiner.Extend(t, first);
        return whole.End > first.End ? whole : DateRangeReader.Extend(t, first) ?? whole;
    }

    // the morning of March 4, the night of Aug. 5
    private static Reading? PartOfDayOf(DateText t, int at)
    {
        if (!t.Is(at, DateWordKind.The))
            return null;
        int of = DayPartReader.At(t, at + 1, out int part);
        return of > at + 1 && t.Is(of, DateWordKind.Of) && DayReader.Read(t, of + 1) is { IsDay: true } day ? DayPartReader.On(day.Over(at, day.End), part) : null;
    }

    private static Reading? TimeOf(DateText t, int at)
    {
        Reading? time = TimeRangeReader.Read(t, at, isAsked: false);
        Keep(ref time, ClockReader.Read(t, at));
        Keep(ref time, DayPartReader.Read(t, at));
        return time is null ? null : DateJoiner.Extend(t, time);
    }

    private static Reading? Length(DateText t, int at)
    {
        if (t.Is(at, DateWordKind.In))
            return RelativeAmountReader.In(t, at);
        Reading? length = DurationReader.Read(t, at);
        return length is null ? null : RelativeAmountReader.Extend(t, length);
    }
}
