namespace FactLint.Language.Semantics.Dates;

/// <summary>Puts days and times together: Monday at 3 p.m., 10 a.m. on Tuesday, Monday night, 1-3 pm tomorrow, last night at 8.</summary>
internal static class DateJoiner
{
    public static Reading Extend(DateText t, Reading reading)
    {
        if (reading.IsDay || reading.Type == DateReferenceType.DateTime && reading.DayPart >= 0)
            return WithTime(t, reading);
        return reading.Type == DateReferenceType.Time ? WithDay(t, reading) : reading;
    }

    private static Reading WithTime(DateText t, Reading day)
    {
        int part = DayPartReader.At(t, day.End, out int name);
        if (part > day.End && day.DayPart < 0)
            day = DayPartReader.On(day.Over(day.First, part), name);
        int next = day.End;
        bool asked = t[next].Kind is DateWordKind.At or DateWordKind.From or DateWordKind.Between || t.Is(next, DateWordKind.Comma) && t.Is(next + 1, DateWordKind.At);
        if (t[next].Kind is DateWordKind.Comma && asked)
            next++;
        if (asked || t[next].Kind is DateWordKind.For or DateWordKind.On or DateWordKind.Comma || t[next] is { Kind: DateWordKind.Modifier, Value: (int)DateModifier.Around or (int)DateModifier.Before or (int)DateModifier.After })
            next++;
        if (t.Is(next - 1, DateWordKind.Comma) && t[next] is { Kind: DateWordKind.Modifier, Value: (int)DateModifier.Around })
            next++;
        if (TimeRangeReader.Read(t, next, isAsked: next > day.End && asked || day.Weekday > 0 || day.IsRelative) is { } range && !t.Is(next - 1, DateWordKind.For))
            return TimeRangeReader.On(range, day, (day.First, range.End), day.DayPart);
        Reading? time = t.Is(next, DateWordKind.At) || t.Is(next - 1, DateWordKind.At) ? ClockReader.ReadAny(t, next) : ClockReader.Read(t, next) ?? (next == day.End && t.Is(next, DateWordKind.Clock) ? ClockReader.ReadAny(t, next) : null);
        return time is { Clock: not null } ? OnDay(t, day, time) : day;
    }

    // Wed Oct 26 15:50:06 +0000 2016: stamps of computers end with the year.
    private static Reading OnDay(DateText t, Reading day, Reading time)
    {
        int year = t.Text(time.End) is "+" or "-" && t.IsJoined(time.End + 1) ? time.End + 2 : time.End;
        if (day is not { Year: null, Month: > 0, Day: > 0, Days: [var written] } || t.Text(time.End - 1).Count(':') != 2 || !YearReader.IsWritten(t, year))
            return On(day, time, (day.First, time.End));
        Reading dated = DateReader.Of(t, (day.First, day.End), t[year].Value, day.Month, day.Day) with { Days = [written with { Year = t[year].Value }] };
        return On(dated, time, (day.First, year + 1));
    }

    private static Reading WithDay(DateText t, Reading time)
    {
        bool isRange = time.Grain == DateUnit.Hour;
        // 9 a.m. every day
        if (!isRange && time.Clock is { IsExact: true } clock && t[time.End].Kind is DateWordKind.Every or DateWordKind.Frequency && SetReader.Read(t, time.End) is { } set)
            return set.Over(time.First, set.End) with { Timex = clock.Timex };
        if (time.DayPart >= 0)
            return PartOfDay(t, time);
        int next = t[time.End].Kind is DateWordKind.On or DateWordKind.Of ? time.End + 1 : time.End;
        next = next == time.End && time.Zone.Length > 0 ? time.End + 1 : next;
        next = t.Is(next, DateWordKind.On) ? next + 1 : next;
        if (t[next].Kind is DateWordKind.Comma && t[next + 1].Kind is DateWordKind.Weekday or DateWordKind.Month)
            next++;
        Reading? day = DayReader.Read(t, next) ?? (t.Is(next, DateWordKind.Relative) ? RelativePeriodReader.Read(t, next) : null);
        if (day is null || !(day.IsDay || day.DayPart >= 0))
            return time;
        int end = day.End;
        int part = day.DayPart;
        if (part < 0)
            end = DayPartReader.At(t, day.End, out part);
        return isRange ? TimeRangeReader.On(time, day, (time.First, end), part) : On(day with { DayPart = part }, time, (time.First, end));
    }

    // in the morning at 7; in the morning 9 o'clock
    private static Reading PartOfDay(DateText t, Reading part)
    {
        int next = t.Skip(part.End, DateWordKind.At);
        Reading? time = next > part.End ? ClockReader.ReadAny(t, next) : ClockReader.Read(t, next);
        if (time?.Clock is not { } clock || !t.Is(part.First, DateWordKind.In))
            return part;
        ClockTime exact = clock.IsExact ? clock : clock.On(DayParts.IsAfternoon(part.DayPart));
        return ClockReader.Of(part.First, time.End, exact);
    }

    private static Reading On(Reading day, Reading time, (int First, int End) words)
    {
        ClockTime clock = time.Clock!.Value;
        if (day.DayPart >= 0 && !clock.IsExact)
            clock = clock.On(DayParts.IsAfternoon(day.DayPart));
        string? timex = day.Timex is { } date ? (day.DayPart >= 0 ? date.Split('T')[0] : date) + clock.Timex : null;
        return new Reading(words.First, words.End, DateReferenceType.DateTime)
        {
            Timex = timex,
            From = clock.IsExact ? day.From?.Date.AddSeconds(clock.Seconds) : day.From?.Date,
            To = clock.IsExact ? day.From?.Date.AddSeconds(clock.Seconds + 1) : day.From?.Date.AddDays(1),
            Zone = time.Zone,
            Days = day.Days,
            IsRelative = day.IsRelative,
        };
    }
}
