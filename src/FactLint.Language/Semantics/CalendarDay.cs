using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>A day of the month as the text writes it, which need not be a day of the calendar: February 30 is one.</summary>
/// <param name="Span">Weekday, month, day and year, in prose.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The number of the day, from 1; it may be larger than the month has days.</param>
/// <param name="Year">The year, where the same expression gives it.</param>
public sealed record CalendarDay(TextSpan Span, int Month, int Day, int? Year)
{
    /// <summary>The weekday written with it, or null.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Where that weekday stands, in prose.</summary>
    public TextSpan WeekdaySpan { get; init; }

    /// <summary>Month, day and year without the weekday, in prose.</summary>
    public TextSpan DateSpan { get; init; }
}
