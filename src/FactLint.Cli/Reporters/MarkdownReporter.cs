using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>A summary and a table in GitHub's Markdown, for a job summary or a comment. Long lists are cut: such pages have a size limit.</summary>
internal sealed class MarkdownReporter(ReportTarget target) : Reporter(target)
{
    private const int Rows = 500;

    private readonly List<Diagnostic> _findings = [];
    private int _left;

    public override void Article(CheckedArticle article) => Take(article.Findings);

    public override void Finish(RunSummary run)
    {
        Take(run.CorpusFindings);
        using StreamWriter output = Utf8Lines.Writer(Target.Output);
        output.WriteLine("### FactLint");
        output.WriteLine();
        output.WriteLine(SummaryLine.Of(run) + ".");
        foreach (SkippedInput input in run.Skipped)
            output.WriteLine($"\n- not checked: {MarkdownText.Escape(input.Path)}: {MarkdownText.Escape(input.Reason)}");
        foreach (Rules.Files.LoadError error in run.LoadErrors)
            output.WriteLine($"\n- error in {MarkdownText.Escape(error.Path)}:{error.Line}:{error.Column}: {MarkdownText.Escape(error.Message)}");
        WriteTable(output);
        if (Target.Statistics)
            WriteStatistics(output, run);
        output.Flush();
    }

    public override void Dispose()
    {
    }

    private void Take(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings.Where(f => f.Suppressed is null))
        {
            if (_findings.Count < Rows)
                _findings.Add(finding);
            else
                _left++;
        }
    }

    private void WriteTable(StreamWriter output)
    {
        if (_findings.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("| | Where | What | Rule |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (Diagnostic finding in _findings)
            output.WriteLine($"| {finding.Severity.Word()} | {Place(finding.Location)} | {What(finding)} | {MarkdownText.Escape(finding.Rule.Id)} {MarkdownText.Escape(finding.Rule.Name)} |");
        if (_left > 0)
            output.WriteLine($"\n{_left} more.");
    }

    private static string What(Diagnostic finding)
    {
        string what = $"{MarkdownText.Escape(finding.Message)}<br>“{MarkdownText.Escape(finding.Location.Text)}”";
        foreach (RelatedLocation related in finding.Related)
            what += $"<br>{MarkdownText.Escape(related.Label)}: {Place(related.Location)} “{MarkdownText.Escape(related.Location.Text)}”";
        return finding.Rule.Advice.Length > 0 ? what + $"<br>_{MarkdownText.Escape(finding.Rule.Advice)}_" : what;
    }

    private static void WriteStatistics(StreamWriter output, RunSummary run)
    {
        output.WriteLine();
        output.WriteLine("| Count | Rule |");
        output.WriteLine("| ---: | --- |");
        foreach ((RuleDescriptor rule, int count) in run.Counts.ByRule)
            output.WriteLine($"| {count} | {MarkdownText.Escape(rule.Id)} {MarkdownText.Escape(rule.Name)} |");
    }

    private static string Place(Location location) => $"{MarkdownText.Escape(location.Document.Shown())}:{location.Start}";
}
