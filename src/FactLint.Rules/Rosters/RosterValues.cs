using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters;

/// <summary>Reads the dates of a roster, and says what is wrong with them.</summary>
internal static class RosterValues
{
    private const string DateHelp = "write a day (2024-10-01), a month (2024-10) or a year (2024)";

    public static RosterDate? Date(YamlNode? node, Action<YamlNode, string> report)
    {
        if (node is null)
            return null;
        if (RosterDate.TryParse(node.Text.AsSpan().Trim(), out RosterDate date))
            return date;
        report(node, $"“{node.Text}” is no date: {DateHelp}");
        return null;
    }

    public static DateOnly? Day(YamlNode? node, Action<YamlNode, string> report)
    {
        if (node is null)
            return null;
        if (RosterDate.TryParse(node.Text.AsSpan().Trim(), out RosterDate date) && date.Day > 0)
            return date.First;
        report(node, $"“{node.Text}” is no day: write year, month and day, such as 2025-08-18");
        return null;
    }

    /// <summary>A date of a CSV cell.</summary>
    public static RosterDate? Date(string text, Action<string> report)
    {
        if (text.Length == 0)
            return null;
        if (RosterDate.TryParse(text, out RosterDate date))
            return date;
        report($"“{text}” is no date: {DateHelp}");
        return null;
    }
}
