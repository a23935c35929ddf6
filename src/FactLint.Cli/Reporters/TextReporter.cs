using System.Globalization;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>For people: each finding with its line, the words underlined, what belongs to it, and what to do.</summary>
internal sealed class TextReporter(ReportTarget target) : Reporter(target)
{
    private readonly StreamWriter _out = Utf8Lines.Writer(target.Output);
    private readonly AnsiPaint _paint = new(target.Color);

    public override void Article(CheckedArticle article)
    {
        Write(article.Findings);
        _out.Flush();
    }

    public override void Finish(RunSummary run)
    {
        Write(run.CorpusFindings);
        if (Target.Statistics)
            WriteStatistics(run);
        if (!Target.Quiet)
            _out.WriteLine(_paint.Bold(SummaryLine.Of(run)));
        _out.Flush();
    }

    public override void Dispose() => _out.Dispose();

    private void Write(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings.Where(f => f.Suppressed is null))
        {
            WriteHeading(finding);
            int last = finding.Location.Start.Line;
            foreach (RelatedLocation related in finding.Related)
                last = Math.Max(last, related.Location.Start.Line);
            int gutter = last.ToString(CultureInfo.InvariantCulture).Length;
            WriteExcerpt(finding.Location, gutter, '^', finding.Severity);
            foreach (RelatedLocation related in finding.Related)
            {
                _out.WriteLine($"{new string(' ', gutter)} {_paint.Faint(":::")} {Place(related.Location)}: {VisibleText.OneLine(related.Label)}");
                WriteExcerpt(related.Location, gutter, '-', Severity.Info);
            }
            WriteAdvice(finding, gutter);
            _out.WriteLine();
        }
    }

    private void WriteHeading(Diagnostic finding)
    {
        string kind = _paint.As(finding.Severity, $"{finding.Severity.Word()} {finding.Rule.Id}");
        _out.WriteLine($"{_paint.Bold(Place(finding.Location))}: {kind}: {_paint.Bold(VisibleText.OneLine(finding.Message))}");
    }

    private void WriteExcerpt(Location location, int gutter, char mark, Severity severity)
    {
        UnderlinedExcerpt excerpt = UnderlinedExcerpt.Of(location, mark);
        string line = location.Start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        string bar = _paint.Faint("|");
        _out.WriteLine($"{_paint.Faint(line)} {bar} {excerpt.Line}");
        _out.WriteLine($"{new string(' ', gutter)} {bar} {Indented(excerpt.Marks, severity)}");
    }

    private string Indented(string marks, Severity severity)
    {
        string bare = marks.TrimStart(' ');
        return new string(' ', marks.Length - bare.Length) + _paint.As(severity, bare);
    }

    private void WriteAdvice(Diagnostic finding, int gutter)
    {
        string margin = new(' ', gutter);
        foreach (Fix fix in finding.Fixes)
            _out.WriteLine($"{margin} {_paint.Faint("=")} {(fix.Safety == FixSafety.Safe ? "fix" : "suggestion")}: {VisibleText.OneLine(fix.Title)}");
        if (finding.Rule.Advice.Length > 0)
            _out.WriteLine($"{margin} {_paint.Faint("=")} help: {VisibleText.OneLine(finding.Rule.Advice)}");
    }

    private void WriteStatistics(RunSummary run)
    {
        foreach ((RuleDescriptor rule, int count) in run.Counts.ByRule)
            _out.WriteLine($"{count,7} {VisibleText.OneLine(rule.Id)} {VisibleText.OneLine(rule.Name)}");
    }

    private static string Place(Location location) => $"{VisibleText.OneLine(location.Document.Shown())}:{location.Start}";
}
