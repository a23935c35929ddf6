using System.Text;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>
/// Annotations of GitHub Actions (workflow commands). GitHub shows at most ten of each level per step and drops the rest in silence,
/// so the most severe come first and a last notice says how many are missing. What could not be checked comes before every finding.
/// </summary>
internal sealed class GitHubReporter(ReportTarget target) : Reporter(target)
{
    private const int ShownPerLevel = 10;
    private static readonly Severity[] Levels = [Severity.Error, Severity.Warning, Severity.Info];

    private readonly List<Diagnostic>[] _shown = [.. Levels.Select(_ => new List<Diagnostic>())];
    private readonly int[] _counts = new int[Levels.Length];

    public override void Article(CheckedArticle article) => Take(article.Findings);

    public override void Finish(RunSummary run)
    {
        Take(run.CorpusFindings);
        using StreamWriter output = Utf8Lines.Writer(Target.Output);
        List<string> problems = [.. Problems(run)];
        List<List<string>> shown = [.. _shown.Select(findings => findings.Select(Command).ToList())];
        int total = _counts.Sum() + problems.Count;
        shown[0] = [.. problems.Concat(shown[0]).Take(ShownPerLevel)];
        if (total > shown.Sum(s => s.Count) && shown[^1].Count == ShownPerLevel)
            shown[^1].RemoveAt(ShownPerLevel - 1);
        foreach (string command in shown.SelectMany(s => s))
            output.WriteLine(command);
        int more = total - shown.Sum(s => s.Count);
        if (more > 0)
            output.WriteLine($"::notice title=FactLint::{more} more: run factlint check to see them all");
        output.Flush();
    }

    public override void Dispose()
    {
    }

    private void Take(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings.Where(f => f.Suppressed is null))
        {
            int level = Array.IndexOf(Levels, finding.Severity);
            _counts[level]++;
            if (_shown[level].Count < ShownPerLevel)
                _shown[level].Add(finding);
        }
    }

    /// <summary>Mistakes in rules and configuration, and articles that could not be read: without these a failed step would show nothing.</summary>
    private static IEnumerable<string> Problems(RunSummary run) =>
        run.LoadErrors.Select(e => Problem(e.Path, $",line={e.Line},col={e.Column}", e.Message))
            .Concat(run.Skipped.Select(s => Problem(s.Path, "", $"{s.Path}: {s.Reason}")));

    private static string Problem(string path, string place, string message) =>
        $"::error file={Property(VisibleText.OneLine(path))}{place},title=FactLint could not check this::{Value(VisibleText.OneLine(message))}";

    private static string Command(Diagnostic finding)
    {
        var command = new StringBuilder("::").Append(finding.Severity == Severity.Info ? "notice" : finding.Severity.Word()).Append(' ');
        Location place = finding.Location;
        if (place.Document.Path.Length > 0)
            command.Append("file=").Append(Property(VisibleText.OneLine(place.Document.Path))).Append(',');
        command.Append("line=").Append(place.Start.Line).Append(",endLine=").Append(place.End.Line);
        // GitHub takes columns only when the annotation is on one line.
        if (place.Start.Line == place.End.Line)
            command.Append(",col=").Append(place.Start.Column).Append(",endColumn=").Append(place.End.Column);
        command.Append(",title=").Append(Property(VisibleText.OneLine($"{finding.Rule.Id} {finding.Rule.Title}"))).Append("::");
        return command.Append(Value(Message(finding))).ToString();
    }

    private static string Message(Diagnostic finding)
    {
        var lines = new List<string> { VisibleText.OneLine(finding.Message) };
        lines.AddRange(finding.Related.Select(r =>
            $"{VisibleText.OneLine(r.Label)}: {VisibleText.OneLine(r.Location.Document.Shown())}:{r.Location.Start} “{VisibleText.OneLine(r.Location.Text)}”"));
        if (finding.Rule.Advice.Length > 0)
            lines.Add(VisibleText.OneLine(finding.Rule.Advice));
        return string.Join('\n', lines);
    }

    private static string Value(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Value(text)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
