namespace FactLint.Language.Semantics.Dates;

/// <summary>Units of time, from the shortest to the longest.</summary>
internal enum DateUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Weekday,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
