using System.Collections.Immutable;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Dates;

/// <summary>A date while it is being read: a range of words of the sentence, what they name, and the parts that others may join to.</summary>
internal sealed record Reading(int First, int End, DateReferenceType Type)
{
    public string? Timex { get; init; }

    public DateTime? From { get; init; }

    public DateTime? To { get; init; }

    public bool IsRelative { get; init; }

    public TextSpan Zone { get; init; }

    public ImmutableArray<CalendarDay> Days { get; init; } = [];

    /// <summary>How exact the calendar side is: day, month, year …; null for what has none, such as 3 p.m.</summary>
    public DateUnit? Grain { get; init; }

    /// <summary>Of a day or month as written.</summary>
    public int? Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>1 to 7 when it is a weekday and nothing else.</summary>
    public int Weekday { get; init; }

    /// <summary>How the first day of it is written in a range; null when it cannot be.</summary>
    public string? Edge { get; init; }

    /// <summary>The end of a period, so that "by" it means until all of it is over.</summary>
    public bool IsToEnd { get; init; }

    /// <summary>The time of day, or null.</summary>
    public ClockTime? Clock { get; init; }

    /// <summary>A part of the day, or -1.</summary>
    public int DayPart { get; init; } = -1;

    /// <summary>The length of a duration.</summary>
    public double Amount { get; init; }

    public DateUnit Unit { get; init; }

    public bool IsDay => Type == DateReferenceType.Date && Grain == DateUnit.Day;

    /// <summary>The same with a later end, an earlier start, or both.</summary>
    public Reading Over(int first, int end) => this with { First = Math.Min(First, first), End = Math.Max(End, end) };
}
