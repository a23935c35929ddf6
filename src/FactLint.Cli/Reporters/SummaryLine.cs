namespace FactLint.Cli.Reporters;

/// <summary>The last line of a report for people.</summary>
internal static class SummaryLine
{
    /// <summary>As in "2 files checked: 1 error, 4 warnings, 3 notes".</summary>
    public static string Of(RunSummary run)
    {
        FindingCounts counts = run.Counts;
        string found = counts.Total == 0
            ? "nothing to report"
            : string.Join(", ", Parts(counts).Where(p => p.Count > 0).Select(p => Plural.Of(p.Count, p.Noun)));
        string suppressed = counts.Suppressed > 0 ? $" ({counts.Suppressed} suppressed)" : "";
        string skipped = run.Skipped.IsEmpty ? "" : $"; {Plural.Of(run.Skipped.Length, "input")} could not be checked";
        string interrupted = run.Interrupted ? "; interrupted before the end" : "";
        return $"{Plural.Of(run.Files, "file")} checked: {found}{suppressed}{skipped}{interrupted}";
    }

    private static IEnumerable<(int Count, string Noun)> Parts(FindingCounts counts) =>
        [(counts.Errors, "error"), (counts.Warnings, "warning"), (counts.Infos, "note")];
}
