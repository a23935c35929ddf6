using System.Text;

namespace FactLint.Language.Semantics.Dates;

/// <summary>Holidays, with a year or without: Christmas Eve, Easter 2018, Labor Day, last Thanksgiving.</summary>
internal static class HolidayReader
{
    private const int LongestName = 7;

    public static Reading? Read(DateText t, int at)
    {
        int end = Name(t, at, out Holiday holiday);
        if (end == at)
            return null;
        if (t.Is(end, DateWordKind.Of) && t[end + 1] is { Kind: DateWordKind.Relative, Value: >= -2 and <= 1 } relative && t.IsUnit(end + 2, DateUnit.Year) && t.Now is { } now)
            return OfYear(at, end + 3, holiday, now.Year + Math.Clamp(relative.Value, -1, 1)) with { IsRelative = true };
        int last = YearReader.After(t, end, out int? year);
        if (t.IsUnit(last, DateUnit.Weekend) && !t[last].Has(DateWordFlags.Plural))
            return Weekend(at, last + 1, year is { } y ? holiday.In(y) : Nearest(t, holiday));
        return year is { } known ? OfYear(at, last, holiday, known) : WithoutYear(t, at, end, holiday);
    }

    /// <summary>last Easter, next Christmas; this Thanksgiving.</summary>
    public static Reading? Relative(DateText t, int at)
    {
        int end = Name(t, at + 1, out Holiday holiday);
        if (end == at + 1 || t[at].Value == 5)
            return null;
        if (t.Now is not { } now)
            return new Reading(at, end, DateReferenceType.Date) { Grain = DateUnit.Day, IsRelative = true };
        int year = now.Year;
        if (t[at].Value < 0 && holiday.In(year) >= now.Date)
            year--;
        else if (t[at].Value == 1 && holiday.In(year) <= now.Date)
            year++;
        return OfYear(at, end, holiday, year) with { IsRelative = true };
    }

    /// <summary>The weekend before a Monday, else the one that follows the day or holds it.</summary>
    private static Reading Weekend(int first, int end, DateTime? day)
    {
        if (day is not { } known)
            return PeriodReader.Of(first, end, DateUnit.Week, null, null) with { IsRelative = true };
        DateTime monday = Calendar.Monday(Calendar.Add(known, Calendar.IsoDay(known) == 1 ? -1 : 0));
        return PeriodReader.Of(first, end, DateUnit.Week, Timex.Week(monday) + "-WE", (Calendar.Add(monday, 5), Calendar.Add(monday, 7)));
    }

    private static Reading OfYear(int first, int end, Holiday holiday, int year)
    {
        DateTime day = holiday.In(Math.Clamp(year, 1, 9998));
        return RelativeDayReader.OfDay(first, end, day) with { IsRelative = false };
    }

    private static Reading WithoutYear(DateText t, int at, int end, Holiday holiday)
    {
        DateTime? day = Nearest(t, holiday);
        return new Reading(at, end, DateReferenceType.Date)
        {
            Grain = DateUnit.Day,
            Timex = holiday.Timex ?? (day is { } known ? Timex.Day(null, known.Month, known.Day) : null),
            Edge = day is { } edge ? Timex.Day(null, edge.Month, edge.Day) : holiday.Timex,
            Month = day?.Month ?? holiday.Month,
            Day = day?.Day ?? 0,
            From = day,
            To = day?.AddDays(1),
        };
    }

    private static DateTime? Nearest(DateText t, Holiday holiday)
    {
        if (t.Now is not { } now)
            return null;
        DateTime best = holiday.In(now.Year);
        foreach (int year in (ReadOnlySpan<int>)[now.Year - 1, now.Year + 1])
        {
            DateTime other = holiday.In(Math.Clamp(year, 1, 9998));
            if (Math.Abs((other - now).TotalDays) < Math.Abs((best - now).TotalDays))
                best = other;
        }
        return best;
    }

    private static int Name(DateText t, int at, out Holiday holiday)
    {
        holiday = default;
        int best = at;
        if (t[at].Kind != DateWordKind.Holiday)
            return at;
        var name = new StringBuilder();
        for (int i = at; i < t.Count && i - at < LongestName; i++)
        {
            ReadOnlySpan<char> word = t.Text(i);
            if (word is "'s" or "’s" or "'" or "’")
            {
                continue;
            }
            if (!char.IsAsciiLetter(word[0]))
                break;
            if (name.Length > 0)
                name.Append(' ');
            foreach (char c in word)
                name.Append(char.ToLowerInvariant(c));
            if (Holidays.TryFind(name.ToString(), out Holiday found))
            {
                holiday = found;
                best = i + 1;
            }
        }
        return best;
    }
}
