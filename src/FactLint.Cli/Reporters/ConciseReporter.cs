using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary><c>path:line:column: severity: message [FL1001]</c>, one line per finding, for editors' problem matchers and for grep.</summary>
internal sealed class ConciseReporter(ReportTarget target) : Reporter(target)
{
    private readonly StreamWriter _out = Utf8Lines.Writer(target.Output);

    public override void Article(CheckedArticle article)
    {
        Write(article.Findings);
        _out.Flush();
    }

    public override void Finish(RunSummary run)
    {
        Write(run.CorpusFindings);
        if (Target.Statistics)
        {
            foreach ((RuleDescriptor rule, int count) in run.Counts.ByRule)
                _out.WriteLine($"{count,7} {VisibleText.OneLine(rule.Id)} {VisibleText.OneLine(rule.Name)}");
        }
        _out.Flush();
    }

    public override void Dispose() => _out.Dispose();

    private void Write(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings.Where(f => f.Suppressed is null))
        {
            string related = string.Concat(finding.Related.Select(r =>
                $" ({VisibleText.OneLine(r.Label)}: {VisibleText.OneLine(r.Location.Document.Shown())}:{r.Location.Start})"));
            _out.WriteLine($"{VisibleText.OneLine(finding.Location.Document.Shown())}:{finding.Location.Start}: {finding.Severity.Word()}: "
                + $"{VisibleText.OneLine(finding.Message)}{related} [{VisibleText.OneLine(finding.Rule.Id)}]");
        }
    }
}
