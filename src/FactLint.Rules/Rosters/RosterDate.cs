using System.Globalization;

namespace FactLint.Rules.Rosters;

/// <summary>A day, a month or a year, as exactly as the source knows it.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or 0 when only the year is known.</param>
/// <param name="Day">1 to 31, or 0 when only the month or the year is known.</param>
public readonly record struct RosterDate(int Year, int Month = 0, int Day = 0) : IComparable<RosterDate>
{
    private static readonly string[] Months = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>The earliest day it can be.</summary>
    public DateOnly First => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The latest day it can be.</summary>
    public DateOnly Last => Day > 0 ? First : Month > 0 ? new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)) : new DateOnly(Year, 12, 31);

    /// <summary>Reads <c>2024</c>, <c>2024-10</c> or <c>2024-10-01</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out RosterDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Number(text[..4], out int year) || year == 0)
            return false;
        int month = 0, day = 0;
        if (text.Length > 4 && (text[4] != '-' || !Number(text[5..7], out month) || month is < 1 or > 12))
            return false;
        if (text.Length > 7 && (text[7] != '-' || !Number(text[8..], out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
            return false;
        date = new RosterDate(year, month, day);
        return true;
    }

    public int CompareTo(RosterDate other) => First.CompareTo(other.First) is var order and not 0 ? order : Last.CompareTo(other.Last);

    /// <summary>In words for a message: <c>1 Oct. 2024</c>, <c>Oct. 2024</c>, <c>2024</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Day > 0 ? $"{Day} " : "")}{(Month > 0 ? Months[Month - 1] + " " : "")}{Year}");

    /// <summary>As it stands in a roster: <c>2024-10-01</c>.</summary>
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{(Month > 0 ? $"-{Month:00}" : "")}{(Day > 0 ? $"-{Day:00}" : "")}");

    public static bool operator <(RosterDate a, RosterDate b) => a.CompareTo(b) < 0;

    public static bool operator >(RosterDate a, RosterDate b) => a.CompareTo(b) > 0;

    public static bool operator <=(RosterDate a, RosterDate b) => a.CompareTo(b) <= 0;

    public static bool operator >=(RosterDate a, RosterDate b) => a.CompareTo(b) >= 0;

    private static bool Number(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
