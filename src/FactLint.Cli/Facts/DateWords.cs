using System.Globalization;
using FactLint.Language.Semantics;

namespace FactLint.Cli.Facts;

/// <summary>Where a date lies on the calendar, for people: "Mon, Aug 18, 2025", "Aug 11, 2025 to Aug 17, 2025".</summary>
internal static class DateWords
{
    /// <summary>Empty when the calendar adds nothing: for durations, and for dates that are not resolved.</summary>
    public static string Of(DateReference date)
    {
        if (date.Type is DateReferenceType.Duration or DateReferenceType.Set)
            return "";
        if (date.Type == DateReferenceType.DateTime)
            return date.From is { } moment ? moment.ToString("ddd, MMM d, yyyy, HH:mm", CultureInfo.InvariantCulture) : "";
        // The last day, not the first one after it.
        DateTime? last = date.To?.AddDays(-1);
        return (date.From, last) switch
        {
            ({ } from, { } to) when from == to => from.ToString("ddd, MMM d, yyyy", CultureInfo.InvariantCulture),
            ({ } from, { } to) => $"{Day(from)} to {Day(to)}",
            ({ } from, null) => $"from {Day(from)}",
            (null, { } to) => $"until {Day(to)}",
            _ => "",
        };
    }

    private static string Day(DateTime day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}
