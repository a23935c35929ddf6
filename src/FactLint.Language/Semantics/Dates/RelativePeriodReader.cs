namespace FactLint.Language.Semantics.Dates;

/// <summary>Periods told from the article's day: last week, this year, next summer, the past two years, last fiscal year.</summary>
internal static class RelativePeriodReader
{
    private const int SameOrThat = 5;

    public static Reading? Read(DateText t, int at)
    {
        DateWord relative = t[at];
        DateWord next = t[at + 1];
        if (relative.Value == SameOrThat)
            return SameAs(t, at);
        if (IsVerb(t, at))
            return null;
        return next.Kind switch
        {
            DateWordKind.Unit => Unit(t, at, (DateUnit)next.Value),
            DateWordKind.YearKind when t.IsUnit(at + 2, DateUnit.Year) => OfKind(t, at, next.Value),
            DateWordKind.Season => Season(t, at),
            DateWordKind.Month => Month(t, at),
            DateWordKind.DayPart => DayPart(t, at),
            DateWordKind.Number or DateWordKind.Cardinal or DateWordKind.Few => Several(t, at),
            _ => null,
        };
    }

    /// <summary>True where Microsoft.Recognizers.Text takes "the" before the word into the expression.</summary>
    public static bool TakesThe(DateText t, int at)
    {
        if (t[at].Kind != DateWordKind.Relative)
            return false;
        int unit = NumberWords.Count(t, at + 1, out _);
        return t.IsUnit(unit, DateUnit.Decade) || unit > at + 1 && t.Is(unit, DateWordKind.Unit) && t.Is(unit + 1, DateWordKind.Of) && YearReader.IsWritten(t, unit + 2)
            || unit == at + 1 && t.IsUnit(unit, DateUnit.Week) && t.Is(unit + 1, DateWordKind.Of);
    }

    // Two years of now's calendar that a relative word may mean: the article's day shows which.
    private static Reading Unresolved(int first, int end, DateReferenceType type = DateReferenceType.DateRange) => new(first, end, type) { IsRelative = true };

    // "It will last three weeks."
    private static bool IsVerb(DateText t, int at) => t[at].Value == -1 && t.Text(at - 1) is "will" or "to" or "would" or "could" or "can" or "may" or "might" or "should" or "n't" or "n’t" or "not" or "did" or "does" or "must" or "'ll" or "’ll";

    private static Reading? SameAs(DateText t, int at)
    {
        string? timex = !t.Is(at + 1, DateWordKind.Unit) || t[at + 1].Has(DateWordFlags.Plural) ? null : (DateUnit)t[at + 1].Value switch
        {
            DateUnit.Week => "XXXX-WXX",
            DateUnit.Weekend => "XXXX-WXX-WE",
            DateUnit.Month => "XXXX-XX",
            DateUnit.Year => "XXXX",
            _ => null,
        };
        return timex is null ? null : Unresolved(at, at + 2) with { Timex = timex };
    }

    private static Reading? Unit(DateText t, int at, DateUnit unit)
    {
        if (t[at + 1].Has(DateWordFlags.Plural) || t[at + 1].Has(DateWordFlags.Ambiguous))
            return null;
        // this second, the last minute, last-minute: no dates. A coming day or night is a day.
        if (unit is DateUnit.Second or DateUnit.Minute or DateUnit.Weekday || t.Is(at + 2, DateWordKind.Dash) && t.IsJoined(at + 2) || t.IsJoined(at + 1))
            return null;
        if (t[at].Value == -1 && unit is DateUnit.Week && t.Is(at + 2, DateWordKind.Of))
            return WeekReader.Nth(t, at, at + 1, 100);
        if (t[at].Value == -1 && unit == DateUnit.Quarter && t.Is(at + 2, DateWordKind.Of))
            return PeriodReader.Quarter(t, at, at, at + 2, 4);
        if (unit is DateUnit.Day or DateUnit.Night)
            return Night(t, at, unit);
        if (t.Now is not { } now)
            return Unresolved(at, at + 2);
        int steps = Math.Clamp(t[at].Value, -1, 1);
        if (unit == DateUnit.Hour)
            return steps == 0 ? null : Hours(at, at + 2, now, steps, 1, DateUnit.Hour);
        if (unit == DateUnit.Year && QuarterOf(t, at, now.Year + steps) is { } quarter)
            return quarter;
        (string timex, DateTime from, DateTime to) = Named(now, unit, steps);
        return PeriodReader.Of(at, at + 2, unit, timex, (from, to)) with { IsRelative = true, Year = unit is DateUnit.Year or DateUnit.Month ? from.Year : null, Month = unit == DateUnit.Month ? from.Month : 0, Edge = Timex.Day(from) };
    }

    // next year's first quarter
    private static Reading? QuarterOf(DateText t, int at, int year)
    {
        int nth = at + 3;
        return t.Text(at + 2) is "'s" or "’s" && NumberWords.Ordinal(t, nth, out int quarter) is var unit && unit > nth && quarter <= 4 && t.IsUnit(unit, DateUnit.Quarter)
            ? PeriodReader.QuarterIn(at, unit + 1, year, quarter) with { IsRelative = true } : null;
    }

    /// <summary>the weekend: the one behind where the sentence looks back, else that of the week; the week after next.</summary>
    public static Reading? AfterThe(DateText t, int at)
    {
        if (t.IsUnit(at + 1, DateUnit.Week) && t.Text(at + 2) is "after" && t.Text(at + 3) is "next")
            return OfWeek(t, at, at + 4, 2, false);
        if (!t.IsUnit(at + 1, DateUnit.Weekend) || t[at + 1].Has(DateWordFlags.Plural) || t[at + 2].Kind is DateWordKind.Of or DateWordKind.Modifier || t[at + 2].Kind == DateWordKind.Dash)
            return null;
        bool over = t.Now is { } now && Direction.Of(t, at) == Outlook.Behind && Calendar.IsoDay(now) < 6;
        return OfWeek(t, at, at + 2, over ? -1 : 0, true);
    }

    /// <summary>The week, month or year of the article, named by its unit at a word.</summary>
    public static Reading Current(DateText t, int unit)
    {
        if (t.Now is not { } now)
            return Unresolved(unit, unit + 1);
        (string timex, DateTime from, DateTime to) = Named(now, (DateUnit)t[unit].Value, 0);
        return PeriodReader.Of(unit, unit + 1, (DateUnit)t[unit].Value, timex, (from, to)) with { IsRelative = true };
    }

    private static Reading OfWeek(DateText t, int first, int end, int weeks, bool isWeekend)
    {
        if (t.Now is not { } now)
            return Unresolved(first, end);
        DateTime monday = Calendar.Add(Calendar.Monday(now), 7 * weeks);
        return PeriodReader.Of(first, end, DateUnit.Week, Timex.Week(monday) + (isWeekend ? "-WE" : ""), (Calendar.Add(monday, isWeekend ? 5 : 0), Calendar.Add(monday, 7))) with { IsRelative = true };
    }

    private static Reading? Night(DateText t, int at, DateUnit unit)
    {
        if (unit == DateUnit.Day && t[at].Value is not (1 or -1))
            return null;
        if (unit == DateUnit.Day && !(t[at].Value == 1 && t.Is(at - 1, DateWordKind.The)))
            return null;
        if (unit == DateUnit.Day)
            return null;
        Reading day = t.Now is { } now ? RelativeDayReader.OfDay(at, at + 2, Calendar.Add(now.Date, Math.Clamp(t[at].Value, -1, 1))) : Unresolved(at, at + 2, DateReferenceType.Date);
        return DayPartReader.On(day, DayParts.Night);
    }

    private static (string Timex, DateTime From, DateTime To) Named(DateTime now, DateUnit unit, int steps)
    {
        DateTime week = Calendar.Add(Calendar.Monday(now), 7 * steps);
        var month = new DateTime(now.Year, now.Month, 1);
        DateTime year = Calendar.AddMonths(new DateTime(now.Year, 1, 1), 12 * steps);
        DateTime quarter = Calendar.AddMonths(new DateTime(now.Year, (now.Month - 1) / 3 * 3 + 1, 1), 3 * steps);
        DateTime decade = Calendar.AddMonths(new DateTime(Math.Max(1, now.Year / 10 * 10), 1, 1), 120 * steps);
        DateTime century = Calendar.AddMonths(new DateTime(Math.Max(1, now.Year / 100 * 100), 1, 1), 1200 * steps);
        month = Calendar.AddMonths(month, steps);
        return unit switch
        {
            DateUnit.Week => (Timex.Week(week), week, Calendar.Add(week, 7)),
            DateUnit.Weekend => (Timex.Week(week) + "-WE", Calendar.Add(week, 5), Calendar.Add(week, 7)),
            DateUnit.Fortnight => Fortnight(now, steps),
            DateUnit.Month => (Timex.Month(month.Year, month.Month), month, Calendar.AddMonths(month, 1)),
            DateUnit.Quarter => Ranged(quarter, Calendar.AddMonths(quarter, 3), "P3M"),
            DateUnit.Decade => Ranged(decade, Calendar.AddMonths(decade, 120), "P10Y"),
            DateUnit.Century => Ranged(century, Calendar.AddMonths(century, 1200), "P100Y"),
            _ => (Timex.Year(year.Year), year, Calendar.AddMonths(year, 12)),
        };
    }

    private static (string, DateTime, DateTime) Fortnight(DateTime now, int steps) => steps < 0
        ? Ranged(Calendar.Add(now.Date, -14), now.Date, "P2W") : Ranged(Calendar.Add(now.Date, 1), Calendar.Add(now.Date, 15), "P2W");

    private static (string, DateTime, DateTime) Ranged(DateTime from, DateTime to, string length) => (Timex.Range(Timex.Day(from), Timex.Day(to), length), from, to);

    private static Reading OfKind(DateText t, int at, int kind)
    {
        if (t.Now is not { } now)
            return Unresolved(at, at + 3);
        int year = now.Year + Math.Clamp(t[at].Value, -1, 1);
        return kind == 2 ? PeriodReader.OfYear(at, at + 3, year) with { IsRelative = true }
            : Unresolved(at, at + 3) with { Timex = (kind == 0 ? "FY" : "SY") + Timex.Year(year) };
    }

    private static Reading? Season(DateText t, int at)
    {
        if (t.IsCapital(at + 1) && t.IsCapital(at + 2))
            return null;
        if (t.Now is not { } now)
            return Unresolved(at, at + 2);
        int season = t[at + 1].Value;
        int year = now.Year;
        // The nearest such season that is over, at hand, or still to come.
        if (t[at].Value < 0 && Seasons.Of(year, season) is { } past && past.To > now)
            year--;
        else if (t[at].Value == 1 && Seasons.Of(year, season) is { } coming && coming.From <= now)
            year++;
        return PeriodReader.Of(at, at + 2, DateUnit.Quarter, $"{Timex.Year(year)}-{Seasons.CodeOf(season)}", Seasons.Of(year, season)) with { IsRelative = true };
    }

    private static Reading? Month(DateText t, int at)
    {
        DateWord month = t[at + 1];
        if (month.Has(DateWordFlags.Ambiguous) && !month.Has(DateWordFlags.Capital) || t[at + 2].Kind is DateWordKind.Number or DateWordKind.Ordinal)
            return null;
        if (t.Now is not { } now)
            return Unresolved(at, at + 2) with { Timex = Timex.Month(null, month.Value) };
        int year = now.Year;
        if (t[at].Value < 0 && month.Value >= now.Month)
            year--;
        else if (t[at].Value == 1 && month.Value <= now.Month)
            year++;
        return PeriodReader.OfMonth(t, at, at + 2, year, month.Value) with { IsRelative = true };
    }

    private static Reading? DayPart(DateText t, int at)
    {
        if (t[at + 1].Has(DateWordFlags.Plural))
            return null;
        Reading day = t.Now is { } now ? RelativeDayReader.OfDay(at, at + 2, Calendar.Add(now.Date, Math.Clamp(t[at].Value, -1, 1))) : Unresolved(at, at + 2, DateReferenceType.Date) with { Grain = DateUnit.Day };
        return DayPartReader.On(day, t[at + 1].Value);
    }

    /// <summary>the next two days, the last 3 months, past few weeks; also "2 upcoming months".</summary>
    private static Reading? Several(DateText t, int at)
    {
        int unit = NumberWords.Count(t, at + 1, out double amount);
        if (unit == at + 1 || !t.Is(unit, DateWordKind.Unit) || t[at].Value == 0 || !t[unit].Has(DateWordFlags.Plural) && !t[unit].Has(DateWordFlags.Ambiguous) || t.Is(unit + 1, DateWordKind.Ago))
            return null;
        if (t.Is(unit + 1, DateWordKind.Of) && YearReader.IsWritten(t, unit + 2) && t.IsUnit(unit, DateUnit.Month) && t[at].Value == -1 && amount <= 12)
            return LastMonths(t, at, unit + 3, (int)amount);
        return Counted(t, (at, unit + 1), amount, (DateUnit)t[unit].Value, t[at].Value);
    }

    public static Reading Counted(DateText t, (int First, int End) words, double amount, DateUnit unit, int direction)
    {
        if (t.Now is not { } now)
            return Unresolved(words.First, words.End);
        int sign = Math.Sign(direction);
        if (unit <= DateUnit.Hour)
            return Hours(words.First, words.End, now, sign, amount, unit);
        DateTime start = unit switch
        {
            DateUnit.Quarter => Calendar.AddMonths(new DateTime(now.Year, (now.Month - 1) / 3 * 3 + 1, 1), sign > 0 ? 3 : 0),
            DateUnit.Decade => Calendar.AddMonths(new DateTime(Math.Max(1, now.Year / 10 * 10), 1, 1), sign > 0 ? 120 : 0),
            _ => sign > 0 ? Calendar.Add(now.Date, 1) : now.Date,
        };
        DateTime other = Calendar.Add(start, unit, sign * amount);
        (DateTime from, DateTime to) = sign > 0 ? (start, other) : (other, start);
        return PeriodReader.Of(words.First, words.End, unit, Timex.Range(Timex.Day(from), Timex.Day(to), Timex.Length(amount, unit)), (from, to)) with { IsRelative = true, Amount = amount, Unit = unit };
    }

    private static Reading LastMonths(DateText t, int at, int end, int months)
    {
        var to = new DateTime(t[end - 1].Value + 1, 1, 1);
        DateTime from = Calendar.AddMonths(to, -months);
        return PeriodReader.Of(at, end, DateUnit.Month, Timex.Range(Timex.Day(from), Timex.Day(to), $"P{months}M"), (from, to));
    }

    private static Reading Hours(int first, int end, DateTime now, int sign, double amount, DateUnit unit)
    {
        DateTime other = Calendar.Add(now, unit, sign * amount);
        (DateTime from, DateTime to) = sign > 0 ? (now, other) : (other, now);
        return new Reading(first, end, DateReferenceType.DateTime)
        {
            Timex = Timex.Range(Timex.Moment(from), Timex.Moment(to), Timex.Length(amount, unit)),
            From = from,
            To = to,
            IsRelative = true,
        };
    }
}
