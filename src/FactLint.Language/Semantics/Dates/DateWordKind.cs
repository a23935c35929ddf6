namespace FactLint.Language.Semantics.Dates;

/// <summary>What a word is to a reader of dates. Most words are <see cref="None"/>.</summary>
internal enum DateWordKind : byte
{
    None,
    /// <summary>1 to 12.</summary>
    Month,
    /// <summary>1 (Monday) to 7.</summary>
    Weekday,
    /// <summary>Days from today: -1, 0, 1.</summary>
    RelativeDay,
    /// <summary>A <see cref="DateUnit"/>.</summary>
    Unit,
    /// <summary>Index in <see cref="DayParts"/>.</summary>
    DayPart,
    /// <summary>0 spring to 3 winter.</summary>
    Season,
    /// <summary>A number in words.</summary>
    Cardinal,
    Hundred,
    Thousand,
    /// <summary>first, 22nd; the number.</summary>
    Ordinal,
    /// <summary>Whole digits; the number.</summary>
    Number,
    /// <summary>2.5, 7.6: read where it stands.</summary>
    Decimal,
    /// <summary>7:30, 7:30:15; seconds since midnight.</summary>
    Clock,
    /// <summary>22/04, 1/1/2015, 2018-09-23: read where it stands.</summary>
    NumericDate,
    /// <summary>4:07.36: minutes and seconds of a race.</summary>
    Lap,
    /// <summary>2h: hours, the letter close behind the number.</summary>
    Hours,
    /// <summary>1990s: the first year, below 100 without the century.</summary>
    Decade,
    /// <summary>0 a.m., 1 p.m.</summary>
    Meridiem,
    OClock,
    /// <summary>The hour: noon 12, midnight 0.</summary>
    NamedHour,
    /// <summary>last -1, this 0, next 1.</summary>
    Relative,
    /// <summary>A <see cref="PeriodPart"/>.</summary>
    Part,
    /// <summary>first and second are ordinals; q1 is 1.</summary>
    QuarterName,
    Every,
    /// <summary>Index in <see cref="Frequencies"/>.</summary>
    Frequency,
    /// <summary>May begin a holiday's name.</summary>
    Holiday,
    /// <summary>fiscal, school, calendar.</summary>
    YearKind,
    /// <summary>FY2016: the kind of year times 10,000, and the year.</summary>
    KindYear,
    /// <summary>A <see cref="DateModifier"/>.</summary>
    Modifier,
    Half,
    Few,
    A,
    The,
    Of,
    And,
    Or,
    To,
    Dash,
    From,
    Between,
    At,
    On,
    In,
    For,
    Comma,
    Ago,
    Later,
    Past,
    Once,
    All,
}
