namespace FactLint.Language.Semantics.Dates;

/// <summary>A holiday by its rule.</summary>
/// <param name="Month">1 to 12; 0 for one that moves with Easter.</param>
/// <param name="Day">The day of the month; with a weekday, which one of the month (5: the last); with Easter, days from Easter Sunday.</param>
/// <param name="Weekday">1 to 7, or 0 for a fixed day.</param>
/// <param name="Offset">Days to add: Black Friday is one after Thanksgiving.</param>
internal readonly record struct Holiday(int Month, int Day, int Weekday, int Offset = 0)
{
    public bool IsFixed => Month > 0 && Weekday == 0;

    /// <summary>The day in a year.</summary>
    public DateTime In(int year) => Calendar.Add(
        Month == 0 ? Calendar.Add(Calendar.Easter(year), Day) : Weekday > 0 ? Calendar.NthWeekday(year, Month, Weekday, Day) : new DateTime(year, Month, Day), Offset);

    /// <summary>The value without a year.</summary>
    public string? Timex => IsFixed ? Dates.Timex.Day(null, Month, Day) : Month > 0 && Offset == 0 ? $"{Dates.Timex.Month(null, Month)}-WXX-{Weekday}-{Math.Min(Day, 4)}" : null;
}
