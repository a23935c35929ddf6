namespace FactLint.Language.Semantics.Dates;

/// <summary>From one time of day to another: 1-3 pm, 5 to 6 p.m., between 10 and 11:30, 7 to 7:30.</summary>
internal static class TimeRangeReader
{
    private const int Day = 86400;

    /// <param name="t">The sentence.</param>
    /// <param name="at">The first time.</param>
    /// <param name="isAsked">A day stands beside it, so that bare numbers can be hours.</param>
    public static Reading? Read(DateText t, int at, bool isAsked)
    {
        Reading? from = ClockReader.ReadAny(t, at);
        if (from?.Clock is not { } start || !IsJoin(t, from.End, at))
            return null;
        Reading? to = ClockReader.ReadAny(t, from.End + 1);
        if (to?.Clock is not { } end || !(isAsked || IsTime(t, from) || IsTime(t, to) || IsBesideDay(t, to.End)) || IsDate(t, from, to) || start.Seconds == end.Seconds && start.IsExact == end.IsExact)
            return null;
        if (!start.IsExact && !end.IsExact && DayPartReader.Read(t, to.End) is { } part && t.Is(to.End, DateWordKind.In))
            (end, to) = (end.On(DayParts.IsAfternoon(part.DayPart)), to.Over(to.First, part.End));
        start = Align(start, end);
        // 11 to 4: past noon.
        if (!end.IsExact && end.Seconds < start.Seconds && end.Seconds + Day / 2 > start.Seconds)
            end = end with { Seconds = end.Seconds + Day / 2 };
        return Of(from.First, to.End, start, end) with { Zone = to.Zone };
    }

    /// <summary>The range on a day; for a part of the day both times are in it.</summary>
    public static Reading On(Reading range, Reading day, (int First, int End) words, int part)
    {
        (ClockTime from, ClockTime to) = (range.Clock!.Value, ClockOf(range));
        if (part >= 0 && !from.IsExact)
            (from, to) = (from.On(DayParts.IsAfternoon(part)), to.On(DayParts.IsAfternoon(part)));
        string? timex = day.Timex?.Split('T')[0];
        int length = (to.Seconds - from.Seconds + Day) % Day;
        bool exact = from.IsExact;
        return new Reading(words.First, words.End, DateReferenceType.DateTime)
        {
            Timex = timex is null ? null : Timex.Range(timex + from.Timex, timex + to.Timex, Timex.Hours(length)),
            From = exact ? day.From?.Date.AddSeconds(from.Seconds) : null,
            To = exact ? day.From?.Date.AddSeconds(from.Seconds + length) : null,
            Zone = range.Zone,
            Days = day.Days,
            IsRelative = day.IsRelative,
        };
    }

    private static Reading Of(int first, int end, ClockTime from, ClockTime to)
    {
        int length = (to.Seconds - from.Seconds + Day) % Day;
        return new Reading(first, end, DateReferenceType.Time)
        {
            Clock = from,
            Amount = to.Seconds + (to.HasMinutes ? 0.5 : 0.25),
            Unit = DateUnit.Second,
            Grain = DateUnit.Hour,
            Timex = Timex.Range(from.Timex, to.Timex, Timex.Hours(length)),
        };
    }

    // The second time travels in the amount: seconds, and half a second more when it has minutes.
    private static ClockTime ClockOf(Reading range) => new((int)range.Amount, range.Amount % 1 > 0.3, false, range.Clock!.Value.IsExact);

    /// <summary>"5 to 6 p.m." is in the afternoon on both sides; "11 to 1 p.m." is not.</summary>
    private static ClockTime Align(ClockTime from, ClockTime to)
    {
        if (from.IsExact || !to.IsExact)
            return from;
        ClockTime same = from.On(to.Seconds >= Day / 2);
        return same.Seconds <= to.Seconds ? same : from.On(to.Seconds < Day / 2);
    }

    // 6-8 next Monday, between 7 and 9 last night
    private static bool IsBesideDay(DateText t, int at) => t.Is(at, DateWordKind.Relative)
        && (t.Is(at + 1, DateWordKind.Weekday) || t.Is(at + 1, DateWordKind.DayPart) || t.IsUnit(at + 1, DateUnit.Night));

    private static bool IsJoin(DateText t, int at, int first) => t[at].Kind is DateWordKind.To or DateWordKind.Dash || t[at] is { Kind: DateWordKind.Modifier, Value: (int)DateModifier.Until }
        || t.Is(at, DateWordKind.And) && t.Is(first - 1, DateWordKind.Between);

    private static bool IsTime(DateText t, Reading time) => time.Clock is { IsExact: true, HasMinutes: false } && time.End - time.First > 1 || t[time.First].Kind is DateWordKind.Clock or DateWordKind.NamedHour || time.End - time.First > 1;

    private static bool IsDate(DateText t, Reading from, Reading to) => t[from.First].Kind is DateWordKind.Number && from.End == from.First + 1 && t[to.First].Kind is DateWordKind.Number && to.End == to.First + 1
        && (t[from.First].Value == 0 || t[to.First].Value == 0 || t[from.First].Value > 12 || t[to.First].Value > 12);
}
