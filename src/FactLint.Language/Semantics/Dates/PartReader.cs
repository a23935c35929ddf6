namespace FactLint.Language.Semantics.Dates;

/// <summary>Parts of periods: early March, mid-2015, the end of 2000, later this month, late this morning. The value is that of the whole period.</summary>
internal static class PartReader
{
    public static Reading? Read(DateText t, int at)
    {
        int next = t.Skip(at + 1, DateWordKind.Dash);
        bool of = t.Is(next, DateWordKind.Of);
        if (of)
            next++;
        bool the = t.Is(next, DateWordKind.The);
        if (the)
            next++;
        if (t.IsUnit(next, DateUnit.Year) && of && (PeriodPart)t[at].Value == PeriodPart.End && !the && t.Now is { } now)
            return PeriodReader.OfYear(at, next + 1, now.Year) with { IsRelative = true };
        if (of && t.Is(next, DateWordKind.RelativeDay) && (PeriodPart)t[at].Value == PeriodPart.End)
            return EndOfDay(t, at, next);
        if (t[next].Kind is DateWordKind.Part || the && !of)
            return null;
        if (t.Is(next, DateWordKind.In) && t.Text(at) is "later" or "early" or "late" && DayPartReader.Read(t, next) is { } time)
            return time.Over(at, time.End);
        if (t.Is(next, DateWordKind.In) || t[next] is { Kind: DateWordKind.DayPart })
            return null;
        Reading? period = t[next].Kind is DateWordKind.Number && !of && (PeriodPart)t[at].Value is var part && next > at + 1 | part == PeriodPart.Middle | t.Text(at) is "early" or "late" or "Early" or "Late"
            ? YearOnly(t, next) ?? PeriodReader.Read(t, next) : PeriodReader.Read(t, next);
        if (period is null || t.Text(at) is "beginning" or "start" or "end" or "middle" && !of)
            return null;
        return Of(period.Over(at, period.End), (PeriodPart)t[at].Value) with { IsToEnd = t.Text(at) is "end" };
    }

    /// <summary>A part of a period that has been read.</summary>
    public static Reading Of(Reading period, PeriodPart part)
    {
        (DateTime? from, DateTime? to) = PartOf(period, part);
        return period with { From = from, To = to, Edge = EdgeOf(period, part) };
    }

    /// <summary>the rest of the week, the rest of 2016: from now on, or no one knows.</summary>
    public static Reading? Rest(DateText t, int at)
    {
        if (t.Text(at) is not "rest" || !t.Is(at + 1, DateWordKind.Of))
            return null;
        int period = t.Skip(at + 2, DateWordKind.The);
        Reading? whole = t[period] is { Kind: DateWordKind.Unit, Value: (int)DateUnit.Week or (int)DateUnit.Month or (int)DateUnit.Year } ? RelativePeriodReader.Current(t, period) : PeriodReader.Read(t, period);
        if (whole is null)
            return null;
        bool open = t.Now is { } now && whole.From <= now && now < whole.To;
        return whole.Over(at, whole.End) with { From = open ? t.Now!.Value.Date : null, To = open ? whole.To : null, IsRelative = true, Edge = null };
    }

    private static Reading? YearOnly(DateText t, int at) => YearReader.IsWritten(t, at) && t[at].Value is >= 1400 ? PeriodReader.OfYear(at, at + 1, t[at].Value) : null;

    private static Reading EndOfDay(DateText t, int at, int day)
    {
        Reading? whole = DayReader.Read(t, day);
        int first = t.Is(at - 1, DateWordKind.The) ? at - 1 : at;
        return new Reading(first, day + 1, DateReferenceType.DateTime) { Timex = whole?.From is { } date ? Timex.Day(date) + "T23:59:59" : null, IsRelative = true, From = whole?.From, To = whole?.To };
    }

    // Thirds, to the day.
    private static (DateTime? From, DateTime? To) PartOf(Reading period, PeriodPart part)
    {
        if (period is not { From: { } from, To: { } to, Type: DateReferenceType.DateRange })
            return (period.From, period.To);
        int days = (to - from).Days;
        DateTime first = Calendar.Add(from, days / 3), second = Calendar.Add(from, 2 * days / 3);
        return part switch { PeriodPart.Start => (from, first), PeriodPart.Middle => (first, second), _ => (second, to) };
    }

    /// <summary>What a range that begins or ends here is reckoned from: the start, the middle, or the day after the end.</summary>
    private static string? EdgeOf(Reading period, PeriodPart part) => (period.Grain, part) switch
    {
        (DateUnit.Year, PeriodPart.Middle) when period.Year is { } year => Timex.Day(year, 7, 2),
        (DateUnit.Year, PeriodPart.End) when period.Year is { } year => Timex.Day(year + 1, 1, 1),
        (DateUnit.Month, PeriodPart.Middle) => Timex.Day(period.Year, period.Month, 16),
        (DateUnit.Month, PeriodPart.End) => period.Month == 12 ? Timex.Day(period.Year + 1, 1, 1) : Timex.Day(period.Year, period.Month + 1, 1),
        _ => period.Edge,
    };
}
