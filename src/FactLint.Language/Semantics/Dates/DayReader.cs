namespace FactLint.Language.Semantics.Dates;

/// <summary>One day: Aug. 18, 2025; the 18th of August; Monday, Aug. 18; 2025-08-18; Monday; last Friday; yesterday.</summary>
internal static class DayReader
{
    /// <summary>The longest day that begins at a word, or null.</summary>
    public static Reading? Read(DateText t, int at) => t[at].Kind switch
    {
        DateWordKind.Month or DateWordKind.Number or DateWordKind.Cardinal => DateReader.Read(t, at),
        DateWordKind.Ordinal => DateReader.Read(t, at) ?? RelativeDayReader.NthWeekday(t, at),
        DateWordKind.NumericDate => NumericDateReader.Read(t, at),
        DateWordKind.Unit => RelativeDayReader.NextButOne(t, at) ?? DateReader.Read(t, at) ?? RelativeDayReader.NthWeekday(t, at) ?? RelativeDayReader.OfPeriod(t, at),
        DateWordKind.Weekday => WithWeekday(t, at),
        DateWordKind.RelativeDay or DateWordKind.Relative => RelativeDayReader.Read(t, at),
        DateWordKind.The => AfterThe(t, at),
        DateWordKind.Holiday => HolidayReader.Read(t, at),
        _ => null,
    };

    private static Reading? AfterThe(DateText t, int at)
    {
        if (t.Is(at + 1, DateWordKind.Month))
            return null;
        Reading? date = DateReader.Read(t, at + 1) ?? RelativeDayReader.AfterThe(t, at);
        return date?.Over(at, date.End);
    }

    private static Reading? WithWeekday(DateText t, int at)
    {
        DateWord weekday = t[at];
        if (weekday.Has(DateWordFlags.Plural))
            return null;
        int next = t.Skip(at + 1, DateWordKind.Comma);
        next = t.Skip(next, DateWordKind.The);
        // Tuesday (26 July 2022)
        if (t.Text(at + 1) is "(" && DateReader.Read(t, at + 2) is { Year: not null } inside)
            return Join(t, at, inside);
        // Monday evening, July 25
        int part = DayPartReader.At(t, at + 1, out int name);
        if (part > at + 1 && DateReader.Read(t, t.Skip(part, DateWordKind.Comma)) is { } behind)
            return DayPartReader.On(Join(t, at, behind), name);
        Reading? date = t.Is(next, DateWordKind.Decimal) && next == at + 1 ? NumericDateReader.OfDecimal(t, next)
            : t.Is(next, DateWordKind.NumericDate) ? NumericDateReader.Read(t, next) : next == at + 1 || !t.Is(next, DateWordKind.Number) || t.Is(next + 1, DateWordKind.Month) ? DateReader.Read(t, next) : null;
        date ??= t.Is(next, DateWordKind.Number) && next == at + 1 && t.Is(next + 1, DateWordKind.Dash) ? NumericDateReader.OfDashed(t, next) : null;
        if (date is not null)
            return Join(t, at, date);
        return RelativeDayReader.WeekdayAndWeek(t, at) ?? WithNumber(t, at) ?? Alone(t, at);
    }

    /// <summary>A weekday before a full date, which counts.</summary>
    private static Reading Join(DateText t, int at, Reading date)
    {
        var days = date.Days;
        if (days.Length == 1)
        {
            CalendarDay day = days[0];
            days = [day with { Span = t.Span(at, date.End), Weekday = (DayOfWeek)(t[at].Value % 7), WeekdaySpan = t.Span(at, at + 1) }];
        }
        return date.Over(at, date.End) with { Days = days };
    }

    /// <summary>Friday the 13th, Mon 13th.</summary>
    private static Reading? WithNumber(DateText t, int at)
    {
        int the = t.Skip(at + 1, DateWordKind.The);
        int end = NumberWords.Ordinal(t, the, out int day);
        if (end == the || day > 31 || t[end].Kind is DateWordKind.Unit or DateWordKind.Dash)
            return null;
        DateTime? found = t.Now is { } now && the > at + 1 ? Calendar.DayOrNull(now.Year, now.Month, day) : null;
        if (found is { } date && Calendar.IsoDay(date) != t[at].Value)
            found = null;
        return new Reading(at, end, DateReferenceType.Date)
        {
            Grain = DateUnit.Day,
            Weekday = t[at].Value,
            Timex = found is { } known ? Timex.Day(known) : Timex.Weekday(t[at].Value),
            From = found,
            To = found?.AddDays(1),
            IsRelative = true,
        };
    }

    private static Reading? Alone(DateText t, int at)
    {
        DateWord word = t[at];
        if (!word.Has(DateWordFlags.Capital) && word.Has(DateWordFlags.Ambiguous))
            return null;
        if (word.Has(DateWordFlags.Ambiguous) && !MayStandAlone(t, at))
            return null;
        if (t.Text(at + 1) is "before" && t.Text(at + 2) is "last" && t.Now is { } day0)
            return RelativeDayReader.OfDay(at, at + 3, Calendar.Add(Direction.NearestWeekday(Calendar.Add(day0, -1), word.Value, ahead: false), -7));
        DateTime? day = t.Now is { } now ? Direction.NearestWeekday(now, word.Value, Direction.IsFuture(t, at)) : null;
        return new Reading(at, at + 1, DateReferenceType.Date)
        {
            Grain = DateUnit.Day,
            Weekday = word.Value,
            Timex = Timex.Weekday(word.Value),
            Edge = Timex.Weekday(word.Value),
            From = day,
            To = day is { } d ? Calendar.Add(d, 1) : null,
            IsRelative = true,
        };
    }

    // "The Sun reported" and "Wed in June" are no days; "on Sun" and "Mon or Tue" are.
    private static bool MayStandAlone(DateText t, int at) => t[at - 1].Kind is DateWordKind.On or DateWordKind.Or or DateWordKind.To or DateWordKind.Dash or DateWordKind.From or DateWordKind.Unit
        || t[at - 1] is { Kind: DateWordKind.Relative, Value: < 5 } || t[at + 1].Kind is DateWordKind.Or or DateWordKind.At or DateWordKind.Clock || t[at + 1].Kind is DateWordKind.Dash && t.Is(at + 2, DateWordKind.Weekday);
}
