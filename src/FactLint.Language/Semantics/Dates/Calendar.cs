using System.Globalization;

namespace FactLint.Language.Semantics.Dates;

/// <summary>Sums with days.</summary>
internal static class Calendar
{
    public static bool IsDay(int year, int month, int day) => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public static DateTime? DayOrNull(int year, int month, int day) => IsDay(year, month, day) ? new DateTime(year, month, day) : null;

    /// <summary>The Monday of the ISO week that holds a day.</summary>
    public static DateTime Monday(DateTime day) => Add(day.Date, -IsoDay(day) + 1);

    /// <summary>1 (Monday) to 7.</summary>
    public static int IsoDay(DateTime day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    public static int WeekOf(DateTime day) => ISOWeek.GetWeekOfYear(day);

    public static int WeekYearOf(DateTime day) => ISOWeek.GetYear(day);

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 1876).</summary>
    public static DateTime Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return new DateTime(year, n / 31, n % 31 + 1);
    }

    /// <summary>The nth weekday (1 Monday to 7) of a month; the last one when <paramref name="nth"/> is 5 or more and there is no fifth.</summary>
    public static DateTime NthWeekday(int year, int month, int weekday, int nth)
    {
        var first = new DateTime(year, month, 1);
        int day = 1 + (weekday - IsoDay(first) + 7) % 7 + 7 * (nth - 1);
        while (day > DateTime.DaysInMonth(year, month))
            day -= 7;
        return new DateTime(year, month, day);
    }

    /// <summary>A day some units away, clamped to the calendar.</summary>
    public static DateTime Add(DateTime day, int days) => AddTicks(day, days * TimeSpan.TicksPerDay);

    public static DateTime AddMonths(DateTime day, int months)
    {
        long index = day.Year * 12L + day.Month - 1 + months;
        return index < 12 ? DateTime.MinValue : index >= 10000 * 12L ? DateTime.MaxValue.Date : day.AddMonths(months);
    }

    public static DateTime Add(DateTime day, DateUnit unit, double amount)
    {
        double bounded = Math.Clamp(amount, -200_000, 200_000);
        return unit switch
        {
            DateUnit.Month => AddMonths(day, (int)bounded),
            DateUnit.Quarter => AddMonths(day, (int)(bounded * 3)),
            DateUnit.Year => AddMonths(day, (int)(bounded * 12)),
            DateUnit.Decade => AddMonths(day, (int)(bounded * 120)),
            DateUnit.Century => AddMonths(day, (int)(Math.Clamp(bounded, -1000, 1000) * 1200)),
            _ => AddTicks(day, (long)(bounded * TicksOf(unit))),
        };
    }

    private static DateTime AddTicks(DateTime day, long ticks)
    {
        long sum = day.Ticks + ticks;
        return sum < 0 ? DateTime.MinValue : sum > DateTime.MaxValue.Date.Ticks ? DateTime.MaxValue.Date : new DateTime(sum);
    }

    private static long TicksOf(DateUnit unit) => unit switch
    {
        DateUnit.Second => TimeSpan.TicksPerSecond,
        DateUnit.Minute => TimeSpan.TicksPerMinute,
        DateUnit.Hour => TimeSpan.TicksPerHour,
        DateUnit.Week or DateUnit.Weekend => 7 * TimeSpan.TicksPerDay,
        DateUnit.Fortnight => 14 * TimeSpan.TicksPerDay,
        _ => TimeSpan.TicksPerDay,
    };
}
