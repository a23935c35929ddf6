using System.Globalization;

namespace FactLint.Language.Semantics.Dates;

/// <summary>Values of TIMEX3 (ISO-TimeML, ISO 24617-1) in the dialect of Microsoft.Recognizers.Text: ranges are (from,to,length).</summary>
internal static class Timex
{
    public static string Year(int? year, bool shortYear = false) => year is not { } y ? "XXXX" : shortYear ? Text($"XX{y % 100:00}") : Text($"{y:0000}");

    public static string Month(int? year, int month) => Text($"{Year(year)}-{month:00}");

    public static string Day(int? year, int month, int day) => Text($"{Year(year)}-{month:00}-{day:00}");

    public static string Day(DateTime day) => Day(day.Year, day.Month, day.Day);

    public static string Weekday(int weekday) => Text($"XXXX-WXX-{weekday}");

    public static string Week(DateTime monday) => Text($"{Calendar.WeekYearOf(monday):0000}-W{Calendar.WeekOf(monday):00}");

    /// <summary>T15, T15:30, T15:30:05: as exact as it is written.</summary>
    public static string Clock(int seconds, bool withMinutes, bool withSeconds)
    {
        int hour = seconds / 3600, minute = seconds / 60 % 60;
        return withSeconds ? Text($"T{hour:00}:{minute:00}:{seconds % 60:00}") : withMinutes ? Text($"T{hour:00}:{minute:00}") : Text($"T{hour:00}");
    }

    public static string Moment(DateTime time) => Text($"{time:yyyy-MM-dd}T{time:HH:mm:ss}");

    public static string Range(string from, string to, string length) => $"({from},{to},{length})";

    /// <summary>P3W, PT2.5H, P10Y.</summary>
    public static string Length(double amount, DateUnit unit) => unit switch
    {
        DateUnit.Second or DateUnit.Minute or DateUnit.Hour => $"PT{Number(amount)}{LetterOf(unit)}",
        DateUnit.Fortnight => $"P{Number(amount * 2)}W",
        DateUnit.Quarter => $"P{Number(amount * 3)}M",
        DateUnit.Decade => $"P{Number(amount * 10)}Y",
        DateUnit.Century => $"P{Number(amount * 100)}Y",
        _ => $"P{Number(amount)}{LetterOf(unit)}",
    };

    /// <summary>The letter of a unit without its P or PT.</summary>
    public static string LetterOf(DateUnit unit) => unit switch
    {
        DateUnit.Second => "S",
        DateUnit.Minute => "M",
        DateUnit.Hour => "H",
        DateUnit.Weekday => "WD",
        DateUnit.Weekend => "WE",
        DateUnit.Week or DateUnit.Fortnight => "W",
        DateUnit.Month or DateUnit.Quarter => "M",
        DateUnit.Year or DateUnit.Decade or DateUnit.Century => "Y",
        _ => "D",
    };

    /// <summary>PT2H30M between two times of the day.</summary>
    public static string Hours(int seconds)
    {
        int hours = seconds / 3600, minutes = seconds / 60 % 60, rest = seconds % 60;
        return "PT" + (hours > 0 ? Text($"{hours}H") : "") + (minutes > 0 ? Text($"{minutes}M") : "") + (rest > 0 ? Text($"{rest}S") : "");
    }

    public static string Number(double amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
