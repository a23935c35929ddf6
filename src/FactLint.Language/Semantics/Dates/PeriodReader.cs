namespace FactLint.Language.Semantics.Dates;

/// <summary>Periods of the calendar: March 2015, 2016, the first quarter of 2013, summer 2016, the 1990s, the 19th century, fiscal 2016.</summary>
internal static class PeriodReader
{
    /// <summary>How far back from “30s” the owner of “his late 20s and 30s” may stand, in words and marks.</summary>
    private const int MostAgesBefore = 8;

    /// <summary>The longest period that begins at a word, or null.</summary>
    public static Reading? Read(DateText t, int at) => t[at].Kind switch
    {
        DateWordKind.Month => Month(t, at),
        DateWordKind.Number => YearAndQuarter(t, at) ?? YearFirst(t, at) ?? SplitDecade(t, at) ?? Year(t, at),
        DateWordKind.Cardinal => YearInWords(t, at) ?? DecadeInWords(t, at),
        DateWordKind.Decade => Decade(t, at),
        DateWordKind.Season => Season(t, at),
        DateWordKind.QuarterName => Quarter(t, at, at, at + 1, t[at].Value),
        DateWordKind.Ordinal => OrdinalPeriod(t, at),
        DateWordKind.YearKind => YearOfKind(t, at),
        DateWordKind.KindYear => OfKind(t, at, at + 1, t[at].Value / 10_000, t[at].Value % 10_000),
        DateWordKind.Relative => RelativePeriodReader.Read(t, at),
        DateWordKind.Part => t.Text(at) is "rest" ? PartReader.Rest(t, at) : PartReader.Read(t, at),
        DateWordKind.Unit => OrdinalPeriod(t, at) ?? WeekReader.Read(t, at) ?? YearNamed(t, at),
        DateWordKind.The => AfterThe(t, at),
        _ => null,
    };

    /// <summary>A period whose first day and the day after its last are known or not.</summary>
    public static Reading Of(int first, int end, DateUnit grain, string? timex, (DateTime From, DateTime To)? days) => new(first, end, DateReferenceType.DateRange)
    {
        Grain = grain,
        Timex = timex,
        From = days?.From,
        To = days?.To,
    };

    public static Reading OfYear(int first, int end, int year) => Of(first, end, DateUnit.Year, Timex.Year(year), Years(year, 1)) with { Year = year, Edge = Timex.Day(year, 1, 1) };

    public static (DateTime From, DateTime To)? Months(int year, int month, int months) =>
        year is >= 1 and <= 9998 ? (new DateTime(year, month, 1), Calendar.AddMonths(new DateTime(year, month, 1), months)) : null;

    public static (DateTime From, DateTime To)? Years(int year, int years) => Months(year, 1, 12 * years);

    public static Reading? Month(DateText t, int at)
    {
        DateWord word = t[at];
        if (word.Kind != DateWordKind.Month)
            return null;
        int end = MonthYear(t, at + 1, out int? year);
        bool isOtherWord = word.Has(DateWordFlags.Ambiguous) && !word.Has(DateWordFlags.Capital) && !t.Is(end - 1, DateWordKind.Number) | t.Is(at + 1, DateWordKind.Of);
        if (year is null ? !IsMonth(t, at) : isOtherWord)
            return null;
        Reading month = OfMonth(t, at, end, year, word.Value);
        return word.Has(DateWordFlags.Middle) ? PartReader.Of(month, PeriodPart.Middle) : month;
    }

    public static Reading OfMonth(DateText t, int first, int end, int? year, int month)
    {
        DateTime? nearest = DateReader.Resolve(t, first, year, month, year is null ? 15 : 1);
        return Of(first, end, DateUnit.Month, Timex.Month(year, month), nearest is { } day ? Months(day.Year, month, 1) : null) with
        {
            Year = year,
            Month = month,
            Edge = Timex.Day(year, month, 1),
        };
    }

    /// <summary>2015; the year is given with its place among other numbers in mind.</summary>
    public static Reading? Year(DateText t, int at) => YearReader.StandsAlone(t, at) ? BeforeChrist(t, OfYear(at, at + 1, t[at].Value)) : null;

    // May and March alone are months after "in", "last" and the like; other months anywhere.
    private static bool IsMonth(DateText t, int at)
    {
        DateWord word = t[at];
        if (!word.Has(DateWordFlags.Ambiguous))
            return word.Has(DateWordFlags.Capital) || t[at - 1].Kind is DateWordKind.In or DateWordKind.From or DateWordKind.To or DateWordKind.Between or DateWordKind.Of or DateWordKind.Relative or DateWordKind.Part || t[at + 1].Kind is DateWordKind.To;
        if (word.Has(DateWordFlags.Capital) && t.Is(at + 1, DateWordKind.To) && t.Is(at + 2, DateWordKind.Month) && t.IsCapital(at + 2))
            return true;
        return (word.Has(DateWordFlags.Capital) || t[at - 1].Kind is DateWordKind.From or DateWordKind.To)
            && t[at - 1].Kind is DateWordKind.In or DateWordKind.From or DateWordKind.To or DateWordKind.Between or DateWordKind.Of or DateWordKind.Relative or DateWordKind.Part or DateWordKind.Modifier
                or DateWordKind.Dash && (t[at - 1].Kind != DateWordKind.To || t[at - 2].Kind is DateWordKind.Month || word.Value != 3 && word.Value != 5 || t.Is(at - 1, "through"));
    }

    // "Dec, 2018", "Dec/2018", "April of 87".
    private static int MonthYear(DateText t, int at, out int? year)
    {
        if (t.Text(at) is "/" or "-" && t[at + 1].Has(DateWordFlags.YearLike))
        {
            year = t[at + 1].Value;
            return at + 2;
        }
        if (t.Is(at, DateWordKind.Of) && t[at + 1] is { Kind: DateWordKind.Number } number && number.Has(DateWordFlags.Short) && number.Value > 31)
        {
            year = 1900 + number.Value;
            return at + 2;
        }
        int end = YearReader.After(t, at, out year);
        // September of last year, January this year
        int of = t.Skip(at, DateWordKind.Of);
        if (end == at && t[of] is { Kind: DateWordKind.Relative, Value: >= -2 and <= 1 } relative && t.IsUnit(of + 1, DateUnit.Year) && t.Now is { } now)
        {
            year = now.Year + Math.Clamp(relative.Value, -1, 1);
            return of + 2;
        }
        return end;
    }

    private static Reading BeforeChrist(DateText t, Reading year) => t.Text(year.End) is "B.C." or "BC" or "B.C" or "BCE" or "B.C.E."
        ? year with { End = year.End + 1, Timex = $"BC{year.Timex}", From = null, To = null, Edge = null, Year = null }
        : year;

    private static Reading? YearInWords(DateText t, int at)
    {
        int end = NumberWords.YearInWords(t, at, out int year);
        bool asked = t[at - 1].Kind is DateWordKind.In or DateWordKind.Modifier or DateWordKind.And or DateWordKind.From;
        return end > at && asked && year is > 1400 and < 2100 && !t.IsLower(end) | t[end].Kind is DateWordKind.And ? OfYear(at, end, year) : null;
    }

    // 2017 q1, 2017-q1, 1999 fiscal year
    private static Reading? YearAndQuarter(DateText t, int at)
    {
        if (!YearReader.IsWritten(t, at))
            return null;
        int next = t.Skip(at + 1, DateWordKind.Dash);
        return t.Is(next, DateWordKind.QuarterName) ? Months(at, next + 1, t[at].Value, t[next].Value * 3 - 2, 3) : null;
    }

    private static Reading? YearFirst(DateText t, int at) => YearReader.IsWritten(t, at) && t[at + 1] is { Kind: DateWordKind.YearKind } kind && t.IsUnit(at + 2, DateUnit.Year)
        ? OfKind(t, at, at + 3, kind.Value, t[at].Value) : null;

    private static Reading? SplitDecade(DateText t, int at)
    {
        if (t.Text(at + 1) is not "s" || t[at].Value % 10 != 0 || !(t[at].Has(DateWordFlags.YearLike) || t[at].Has(DateWordFlags.Short) && t[at].Value > 0))
            return null;
        return OfDecade(at, at + 2, t[at].Value);
    }

    private static Reading? DecadeInWords(DateText t, int at) => t[at].Value is 18 or 19 && t.Is(at + 1, DateWordKind.Decade) && char.IsAsciiLetter(t.Text(at + 1)[0])
        ? OfDecade(at, at + 2, 100 * t[at].Value + t[at + 1].Value) : null;

    private static Reading? Decade(DateText t, int at) => char.IsAsciiLetter(t.Text(at)[0]) && !IsDecadeWord(t, at) || IsAgeGroup(t, at) ? null : t[at].Value > 0 || t.Text(at).Length > 3 ? OfDecade(at, at + 1, t[at].Value) : null;

    // "in his 60s", "in their late 20s and 30s": tens of years of somebody's life. "His 1990s" and "the '60s" are years of the calendar.
    private static bool IsAgeGroup(DateText t, int at)
    {
        if (!char.IsAsciiDigit(t.Text(at)[0]) || t[at].Value >= 100)
            return false;
        int before = at - 1;
        while (before > at - MostAgesBefore && t[before].Kind is DateWordKind.Part or DateWordKind.Dash or DateWordKind.Decade or DateWordKind.And or DateWordKind.Or or DateWordKind.To)
            before--;
        return t.Text(before) is "his" or "her" or "their" or "my" or "our" or "your" or "whose" or "s" or "'s" or "’s" || HasDegrees(t, at, before);
    }

    // "the nineties", "the late sixties", "the roaring twenties"; but "in her early thirties" is an age, "highs in the nineties" are degrees.
    private static bool IsDecadeWord(DateText t, int at)
    {
        int before = t[at - 1].Kind is DateWordKind.Part || t.Text(at - 1) is "roaring" or "swinging" or "Roaring" or "Swinging" ? at - 2 : at - 1;
        if (t[before].Kind is DateWordKind.And or DateWordKind.Or && t.Is(before - 1, DateWordKind.Decade))
            before -= 2;
        return t.Is(before, DateWordKind.The) && !HasDegrees(t, at, before);
    }

    private static bool HasDegrees(DateText t, int at, int before)
    {
        for (int word = before - 1; word >= 0 && word > before - 6; word--)
        {
            if (t.Text(word) is "highs" or "lows" or "Highs" or "Lows" or "temperature" or "temperatures" or "Temperatures" or "degrees" or "age" or "ages" or "aged")
                return true;
        }
        return t.Is(at + 1, "degrees");
    }

    private static Reading OfDecade(int first, int end, int year)
    {
        bool isShort = year < 100;
        int full = isShort ? year < 20 ? 2000 + year : 1900 + year : year;
        string timex = Timex.Range($"{Timex.Year(year, isShort)}-01-01", $"{Timex.Year(year + 10, isShort)}-01-01", "P10Y");
        return Of(first, end, DateUnit.Decade, timex, Years(full, 10)) with { Edge = Timex.Day(full, 1, 1) };
    }

    private static Reading? Season(DateText t, int at)
    {
        int of = t.Skip(at + 1, DateWordKind.Of);
        int? year = YearReader.IsWritten(t, of) ? t[of].Value : null;
        int end = year is null ? at + 1 : of + 1;
        if (year is null && !Seasons.StandsAlone(t, at))
            return null;
        string code = Seasons.CodeOf(t[at].Value);
        return Of(at, end, DateUnit.Quarter, year is { } y ? $"{Timex.Year(y)}-{code}" : code, year is { } known ? Seasons.Of(known, t[at].Value) : null);
    }

    public static Reading QuarterIn(int first, int end, int year, int quarter) => Months(first, end, year, quarter * 3 - 2, 3);

    private static Reading? AfterThe(DateText t, int at)
    {
        if (RelativePeriodReader.AfterThe(t, at) is { } week)
            return week;
        if (t.IsUnit(at + 1, DateUnit.Year) && YearNamed(t, at + 1) is { } named)
            return named.Over(at, named.End);
        Reading? period = t[at + 1].Kind is DateWordKind.The or DateWordKind.Month or DateWordKind.Number ? null : Read(t, at + 1);
        // "the last week of July" and "the first week of 2021" take the article, "the 1990s" and "the next decade" do as well only where it is part of the name.
        return period is not null && (RelativePeriodReader.TakesThe(t, at + 1) || WeekReader.TakesThe(t, at + 1)) ? period.Over(at, period.End) : null;
    }

    // the year 2019, the year of 2008
    private static Reading? YearNamed(DateText t, int at)
    {
        int year = t.Skip(at + 1, DateWordKind.Of);
        return t.IsUnit(at, DateUnit.Year) && year == at + 1 && YearReader.IsWritten(t, year) ? OfYear(at, year + 1, t[year].Value) : null;
    }

    private static Reading? YearOfKind(DateText t, int at)
    {
        int year = t.IsUnit(at + 1, DateUnit.Year) ? at + 2 : at + 1;
        if (!YearReader.IsWritten(t, year))
            return null;
        return year == at + 1 && t[at].Value != 0 ? null : OfKind(t, at, year + 1, t[at].Value, t[year].Value);
    }

    private static Reading OfKind(DateText t, int first, int end, int kind, int year) =>
        kind == 2 ? OfYear(first, end, year) : Of(first, end, DateUnit.Year, (kind == 0 ? "FY" : "SY") + Timex.Year(year), null) with { Year = year, Edge = Timex.Day(year, 1, 1) };

    private static Reading? OrdinalPeriod(DateText t, int at)
    {
        int end = NumberWords.Ordinal(t, at, out int nth);
        if (end == at)
            return null;
        int unit = t.Skip(end, DateWordKind.Dash);
        if (t.IsUnit(unit, DateUnit.Century) && nth is >= 1 and <= 30)
            return Of(at, unit + 1, DateUnit.Century, Timex.Range(Timex.Day((nth - 1) * 100, 1, 1), Timex.Day(nth * 100, 1, 1), "P100Y"), Years(Math.Max(1, (nth - 1) * 100), 100));
        if (unit > end)
            return t.IsUnit(unit, DateUnit.Quarter) && nth is >= 1 and <= 4 ? Quarter(t, at, at, unit + 1, nth) : null;
        if (t.IsUnit(end, DateUnit.Quarter) && nth is 1 or 2 or 3 or 4 or 100)
            return Quarter(t, at, at, end + 1, Math.Min(nth, 4));
        if (t.Is(end, DateWordKind.Half) && nth is 1 or 2)
            return Half(t, at, end + 1, nth);
        return t.IsUnit(end, DateUnit.Week) || t.IsUnit(end, DateUnit.Month) ? WeekReader.Nth(t, at, end, nth) : null;
    }

    private static Reading? Half(DateText t, int first, int end, int half)
    {
        int last = OfYearBehind(t, end, out int? year);
        return year is { } known ? Months(first, last, known, half * 6 - 5, 6) : last > end ? Months(t, first, last, half * 6 - 5, 6) : null;
    }

    /// <summary>A quarter with the year behind it, if there is one.</summary>
    public static Reading Quarter(DateText t, int at, int first, int end, int quarter)
    {
        int dash = t.Is(end, DateWordKind.Dash) && YearReader.IsWritten(t, end + 1) && t.IsJoined(end) ? end + 1 : end;
        int last = OfYearBehind(t, dash, out int? year);
        return year is { } known ? Months(first, last, known, quarter * 3 - 2, 3) : Months(t, first, Math.Max(end, last), quarter * 3 - 2, 3);
    }

    // of 2013, of the year, 2013, of last year
    private static int OfYearBehind(DateText t, int at, out int? year)
    {
        year = null;
        int of = t.Skip(at, DateWordKind.Of);
        int kind = t.Is(t.Skip(of, DateWordKind.The), DateWordKind.YearKind) ? t.Skip(of, DateWordKind.The) + 1 : of;
        int number = t.IsUnit(kind, DateUnit.Year) && kind > of ? kind + 1 : kind;
        if (YearReader.IsWritten(t, number))
        {
            year = t[number].Value;
            return number + 1;
        }
        if (of == at && t[at] is not { Kind: DateWordKind.Relative })
            return at;
        if (t.Is(of, DateWordKind.The) && t.IsUnit(of + 1, DateUnit.Year))
            return of + 2;
        if (t[of] is { Kind: DateWordKind.Relative, Value: >= -2 and <= 1 } relative && t.IsUnit(of + 1, DateUnit.Year))
        {
            year = t.Now?.Year + Math.Clamp(relative.Value, -1, 1);
            return of + 2;
        }
        return at;
    }

    private static Reading Months(DateText t, int first, int end, int month, int months) => Of(first, end, DateUnit.Quarter,
        Timex.Range(Timex.Day(null, month, 1), month + months > 12 ? "XXXX-01-01" : Timex.Day(null, month + months, 1), $"P{months}M"), null);

    private static Reading Months(int first, int end, int year, int month, int months)
    {
        int next = month + months;
        string to = next > 12 ? Timex.Day(year + 1, next - 12, 1) : Timex.Day(year, next, 1);
        return Of(first, end, DateUnit.Quarter, Timex.Range(Timex.Day(year, month, 1), to, $"P{months}M"), Months(year, month, months)) with { Edge = Timex.Day(year, month, 1) };
    }
}
