namespace FactLint.Language.Semantics;

/// <summary>What a <see cref="DateReference"/> names.</summary>
public enum DateReferenceType
{
    /// <summary>One day.</summary>
    Date,
    /// <summary>A period of days: a week, a month, a year, from one day to another, everything before or after a day.</summary>
    DateRange,
    /// <summary>A time of the day, or a part of the day.</summary>
    Time,
    /// <summary>A time, or a part, of one day.</summary>
    DateTime,
    /// <summary>A length of time that stands nowhere on the calendar.</summary>
    Duration,
    /// <summary>Something that comes back: every Monday, weekly.</summary>
    Set,
}
