namespace FactLint.Language.Semantics.Dates;

/// <summary>Days and times told by a length of time: two years ago, three weeks from now, 2 weeks before May 13, in two days.</summary>
internal static class RelativeAmountReader
{
    /// <summary>A duration with what follows it; the duration itself when nothing does.</summary>
    public static Reading Extend(DateText t, Reading duration)
    {
        if (duration.Type != DateReferenceType.Duration || duration.Amount <= 0)
            return duration;
        int next = duration.End;
        if (t.Is(next, DateWordKind.Ago))
            return FromNow(t, duration, next + 1, -1);
        if (Starting(t, duration) is { } range)
            return range;
        bool from = t.Is(next, DateWordKind.From);
        bool after = from || t[next] is { Kind: DateWordKind.Modifier, Value: (int)DateModifier.After };
        if (from && t.Text(next + 1) is "now")
            return FromNow(t, duration, next + 2, 1);
        if (!after && t[next] is not { Kind: DateWordKind.Modifier, Value: (int)DateModifier.Before } || t.Text(next) is "by" || duration.Unit < DateUnit.Day)
            return duration;
        Reading? day = DayReader.Read(t, next + 1);
        if (from && day is { Weekday: > 0 } weekday && t.Now is { } now)
            return FromDay(duration, weekday with { From = Direction.NearestWeekday(now, weekday.Weekday, ahead: true) }, 1);
        return day is { IsDay: true, Weekday: 0 } ? FromDay(duration, day, after ? 1 : -1) : duration;
    }

    // "two weeks starting May 20", "for three days, from Monday": the days from then on.
    private static Reading? Starting(DateText t, Reading duration)
    {
        int next = t.Skip(duration.End, DateWordKind.Comma);
        bool starts = t.Text(next) is "starting" or "beginning" or "commencing";
        bool isFor = t.Is(duration.First - 1, DateWordKind.For) && t.Is(next, DateWordKind.From);
        if (isFor && duration.Unit is DateUnit.Hour or DateUnit.Minute)
            return FromClock(t, duration, next + 1);
        if (!starts && !isFor || duration.Unit < DateUnit.Day)
            return null;
        int day = starts && t[next + 1].Kind is DateWordKind.From or DateWordKind.On ? next + 2 : next + 1;
        if (DayReader.Read(t, day) is not { IsDay: true, From: { } from } first)
            return null;
        if (first.Weekday > 0 && t.Now is { } now && from < now.Date)
            from = Direction.NearestWeekday(now, first.Weekday, ahead: true);
        DateTime to = Calendar.Add(from, duration.Unit, duration.Amount);
        return new Reading(isFor ? duration.First - 1 : duration.First, first.End, DateReferenceType.DateRange)
        {
            Timex = Timex.Range(Timex.Day(from), Timex.Day(to), Timex.Length(duration.Amount, duration.Unit)),
            From = from,
            To = to,
            Days = first.Days,
            IsRelative = first.IsRelative,
        };
    }

    // "for two hours from 2 p.m."
    private static Reading? FromClock(DateText t, Reading duration, int at)
    {
        if (ClockReader.ReadAny(t, at) is not { Clock: { } clock } time || !clock.IsExact && !t.Is(at, DateWordKind.Number))
            return null;
        int length = (int)(duration.Amount * (duration.Unit == DateUnit.Hour ? 3600 : 60)), end = (clock.Seconds + length) % 86400;
        return new Reading(duration.First - 1, time.End, DateReferenceType.Time)
        {
            Timex = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({clock.Timex},T{end / 3600:00}:{end / 60 % 60:00}:{end % 60:00},{Timex.Hours(length)})"),
            Zone = time.Zone,
        };
    }

    /// <summary>"in two weeks" where the sentence looks ahead; elsewhere it is a length of time ("the first in 20 years").</summary>
    public static Reading? In(DateText t, int at)
    {
        if (t.Text(at) is "within" or "Within")
            return Within(t, at);
        if (!t.Is(at, DateWordKind.In) || t.Text(at) is not ("in" or "In") || DurationReader.Read(t, at + 1) is not { Type: DateReferenceType.Duration, Amount: > 0 } duration)
            return null;
        if (!t.Is(duration.End - 1, DateWordKind.Unit))
            return null;
        if (Extend(t, duration) is { Type: not DateReferenceType.Duration } told)
            return told.Type == DateReferenceType.Date && t.Text(duration.End) is "from" ? told : null;
        return (Direction.IsFuture(t, at) || IsInTime(t, duration.End)) && t.Text(at - 1) is not "time" ? FromNow(t, duration, duration.End, 1) is var found ? found.Over(at, found.End) : null : null;
    }

    // "in two weeks’ time", "in a year’s time" can only lie ahead.
    private static bool IsInTime(DateText t, int at) => t.Text(at) is "'" or "’" or "'s" or "’s" && t.Text(at + 1) is "time";

    // within 24 hours, within two weeks: from now to then, where the sentence does not look back.
    private static Reading? Within(DateText t, int at)
    {
        if (DurationReader.Read(t, at + 1) is not { Type: DateReferenceType.Duration, Amount: > 0 } duration || t[duration.End].Kind is DateWordKind.Of or DateWordKind.Modifier || Direction.Of(t, at) == Outlook.Behind || t.Now is null)
            return null;
        Reading whole = RelativePeriodReader.Counted(t, (at, duration.End), duration.Amount, duration.Unit, 1);
        return whole;
    }

    private static Reading FromNow(DateText t, Reading duration, int end, int sign)
    {
        bool isMoment = duration.Unit <= DateUnit.Hour;
        var whole = new Reading(duration.First, end, isMoment ? DateReferenceType.DateTime : DateReferenceType.Date) { IsRelative = true, Amount = sign * duration.Amount, Unit = duration.Unit };
        if (t.Now is not { } now)
            return whole;
        DateTime there = Calendar.Add(isMoment ? now : now.Date, duration.Unit, sign * duration.Amount);
        (DateTime from, DateTime to) = Around(there, duration.Unit);
        return whole with { Timex = isMoment ? Timex.Moment(there) : Timex.Day(there), From = from, To = to };
    }

    /// <summary>As exact as the unit: two years ago is some day of that year.</summary>
    private static (DateTime From, DateTime To) Around(DateTime there, DateUnit unit) => unit switch
    {
        <= DateUnit.Hour => (there, there),
        DateUnit.Week or DateUnit.Fortnight or DateUnit.Weekend => (Calendar.Monday(there), Calendar.Add(Calendar.Monday(there), 7)),
        DateUnit.Month or DateUnit.Quarter => (Calendar.Add(there, 1 - there.Day), Calendar.AddMonths(Calendar.Add(there, 1 - there.Day), 1)),
        >= DateUnit.Year => (new DateTime(there.Year, 1, 1), Calendar.AddMonths(new DateTime(there.Year, 1, 1), 12)),
        _ => (there, Calendar.Add(there, 1)),
    };

    private static Reading FromDay(Reading duration, Reading day, int sign)
    {
        var whole = new Reading(duration.First, day.End, DateReferenceType.Date) { IsRelative = true, Days = day.Days };
        if (day.From is not { } from)
            return whole;
        DateTime there = Calendar.Add(from, duration.Unit, sign * duration.Amount);
        return whole with { Timex = Timex.Day(there), From = there, To = Calendar.Add(there, 1), Grain = DateUnit.Day };
    }
}
