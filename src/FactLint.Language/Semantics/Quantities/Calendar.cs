namespace FactLint.Language.Semantics.Quantities;

/// <summary>Names of months and weekdays, as far as numbers must know them.</summary>
internal static class Calendar
{
    public static bool IsMonthOrDay(ReadOnlySpan<char> word) => word.Length >= 3 && char.IsAsciiLetterUpper(word[0]) && word switch
    {
        "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December" => true,
        "Jan" or "Feb" or "Mar" or "Apr" or "Jun" or "Jul" or "Aug" or "Sept" or "Sep" or "Oct" or "Nov" or "Dec" => true,
        "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" => true,
        "Mon" or "Tue" or "Tues" or "Wed" or "Thu" or "Thurs" or "Fri" or "Sat" or "Sun" => true,
        _ => false,
    };
}
