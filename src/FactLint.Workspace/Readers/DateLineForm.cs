using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Workspace.Readers;

/// <summary>Knows the line that says when an article appeared: "Published: 12 March 2024", "Updated March 13, 2024 at 9:30 a.m.", a date alone.</summary>
internal static class DateLineForm
{
    private const int Longest = 100;
    private const int MostWordsBehind = 12;

    private static readonly string[] Published = ["First published", "Published", "Posted", "Originally published", "Date", "Issued"];
    private static readonly string[] Updated = ["Last updated", "Updated", "Last modified", "Modified"];

    public static bool IsDateLine(ReadOnlySpan<char> line) => Parse(line, Published) is not null || Parse(line, Updated) is not null || IsDate(line);

    /// <summary>The day of publication that the datelines of a text give; the day of an update where they give no other.</summary>
    public static DateOnly? DayOf(string text, ImmutableArray<Block> blocks)
    {
        DateOnly? updated = null, alone = null;
        foreach (Block block in blocks)
        {
            if (block.Kind != BlockKind.Dateline)
                continue;
            ReadOnlySpan<char> line = text.AsSpan(block.Span.Start, block.Span.Length);
            if (Parse(line, Published) is { } published)
                return published;
            updated ??= Parse(line, Updated);
            alone ??= PublishedDate.Parse(line.ToString());
        }
        return alone ?? updated;
    }

    private static bool IsDate(ReadOnlySpan<char> line) => line.Length <= Longest && line.IndexOfAnyInRange('0', '9') >= 0 && PublishedDate.Parse(line.ToString()) is not null;

    // A label, and a date behind it; a time, a zone or another label may follow.
    private static DateOnly? Parse(ReadOnlySpan<char> line, string[] labels)
    {
        if (line.Length > Longest)
            return null;
        foreach (string label in labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && line.Length > label.Length && line[label.Length] is ' ' or ':')
                return Date(AfterLabel(line[label.Length..]));
        }
        return null;
    }

    private static ReadOnlySpan<char> AfterLabel(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" :");
        return rest.StartsWith("on ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? rest[3..].TrimStart(" :") : rest;
    }

    private static DateOnly? Date(ReadOnlySpan<char> text)
    {
        for (int i = 0; i <= MostWordsBehind; i++)
        {
            if (PublishedDate.Parse(text.ToString()) is { } day)
                return day;
            int space = text.LastIndexOf(' ');
            if (space < 0)
                return null;
            text = text[..space].TrimEnd(" ,|–—-·");
        }
        return null;
    }
}
