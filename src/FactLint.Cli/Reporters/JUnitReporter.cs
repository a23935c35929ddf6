using System.Globalization;
using System.Text;
using System.Xml;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>JUnit XML: a suite per article, a failed case per error or warning, a passed case with output per note.</summary>
internal sealed class JUnitReporter : Reporter
{
    private readonly XmlWriter _xml;

    public JUnitReporter(ReportTarget target)
        : base(target)
    {
        _xml = XmlWriter.Create(target.Output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        });
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "factlint");
    }

    public override void Article(CheckedArticle article)
    {
        WriteSuite(article.Document.Shown(), article.Findings);
        _xml.Flush();
    }

    public override void Finish(RunSummary run)
    {
        if (run.CorpusFindings.Any(f => f.Suppressed is null))
            WriteSuite("across articles", run.CorpusFindings);
        if (!run.Skipped.IsEmpty || !run.LoadErrors.IsEmpty)
            WriteProblems(run);
        _xml.WriteEndElement();
        _xml.Flush();
        Target.Output.WriteByte((byte)'\n');
        Target.Output.Flush();
    }

    public override void Dispose() => _xml.Dispose();

    private void WriteSuite(string name, IEnumerable<Diagnostic> all)
    {
        var findings = all.Where(f => f.Suppressed is null).ToList();
        StartSuite(name, Math.Max(1, findings.Count), findings.Count(f => f.Severity > Severity.Info), 0);
        foreach (Diagnostic finding in findings)
            WriteCase(finding);
        if (findings.Count == 0)
            WriteStart("testcase", ("name", "no findings"), ("classname", name));
        if (findings.Count == 0)
            _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteCase(Diagnostic finding)
    {
        string shown = finding.Location.Document.Shown();
        WriteStart("testcase", ("name", $"{finding.Rule.Id} {finding.Rule.Name} at {finding.Location.Start}"), ("classname", shown),
            ("file", shown), ("line", finding.Location.Start.Line.ToString(CultureInfo.InvariantCulture)));
        string details = Details(finding);
        if (finding.Severity == Severity.Info)
            WriteStart("system-out");
        else
            WriteStart("failure", ("type", finding.Severity.Word()), ("message", finding.Message));
        _xml.WriteString(Legal(details));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteProblems(RunSummary run)
    {
        var problems = run.Skipped.Select(s => (Name: s.Path, s.Reason))
            .Concat(run.LoadErrors.Select(e => (Name: $"{e.Path}:{e.Line}:{e.Column}", Reason: e.Message))).ToList();
        StartSuite("not checked", problems.Count, 0, problems.Count);
        foreach ((string name, string reason) in problems)
        {
            WriteStart("testcase", ("name", name), ("classname", "factlint"));
            WriteStart("error", ("message", reason));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
    }

    private void StartSuite(string name, int tests, int failures, int errors) => WriteStart("testsuite", ("name", name),
        ("tests", tests.ToString(CultureInfo.InvariantCulture)), ("failures", failures.ToString(CultureInfo.InvariantCulture)),
        ("errors", errors.ToString(CultureInfo.InvariantCulture)));

    private void WriteStart(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(element);
        foreach ((string name, string value) in attributes)
            _xml.WriteAttributeString(name, Legal(value));
    }

    private static string Details(Diagnostic finding)
    {
        var lines = new List<string> { $"{finding.Location.Document.Shown()}:{finding.Location.Start}: {finding.Severity.Word()}: {finding.Message} [{finding.Rule.Id}]" };
        lines.AddRange(finding.Related.Select(r => $"{r.Label}: {r.Location.Document.Shown()}:{r.Location.Start}: {r.Location.Text}"));
        if (finding.Rule.Advice.Length > 0)
            lines.Add(finding.Rule.Advice);
        return string.Join('\n', lines.Select(VisibleText.OneLine));
    }

    /// <summary>XML 1.0 allows neither most control characters nor U+FFFE and U+FFFF.</summary>
    private static string Legal(string text) => string.Join('\n', text.Split('\n').Select(VisibleText.OneLine))
        .Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
