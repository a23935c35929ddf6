using System.Text;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>
/// Annotations of GitHub Actions (workflow commands). GitHub shows at most ten of each level per step and drops the rest in silence,
/// so the most severe come first and a last notice says how many are missing.
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
        int notices = Levels.Length - 1;
        bool isCut = _counts.Any(c => c > ShownPerLevel);
        if (isCut && _shown[notices].Count == ShownPerLevel)
            _shown[notices].RemoveAt(ShownPerLevel - 1);
        foreach (Diagnostic finding in _shown.SelectMany(s => s))
            output.WriteLine(Command(finding));
        int more = _counts.Sum() - _shown.Sum(s => s.Count);
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
