using System.Globalization;

namespace FactLint.Workspace.Readers;

/// <summary>Reads the day of publication as files write it; the day is taken as written, whatever the time zone.</summary>
internal static class PublishedDate
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd"];

    private static readonly string[] Written =
        ["d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy", "MMMM d yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy"];

    /// <summary>Null for anything that could be read in two ways, such as 8/7/2025.</summary>
    public static DateOnly? Parse(string? text)
    {
        text = text?.Trim() ?? "";
        if (text.Length >= 10 && TryExact(text[..10], Days, out DateOnly day) && (text.Length == 10 || !char.IsAsciiDigit(text[10])))
            return day;
        if (TryExact(text, Days, out day) || TryExact(text.Replace(".", "", StringComparison.Ordinal), Written, out day))
            return day;
        // A time may follow: Mon, 18 Aug 2025 10:00:00 GMT.
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int time = colon < 0 ? -1 : text.LastIndexOf(' ', colon);
        return time > 0 && TryExact(text[..time].TrimEnd(','), Written, out day) ? day : null;
    }

    private static bool TryExact(string text, string[] formats, out DateOnly day) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
