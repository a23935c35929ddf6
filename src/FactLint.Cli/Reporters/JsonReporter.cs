using System.Text.Json;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>One JSON document: every finding, suppressed ones included, then the counts.</summary>
internal sealed class JsonReporter : Reporter
{
    private readonly Utf8JsonWriter _json;

    public JsonReporter(ReportTarget target)
        : base(target)
    {
        _json = new Utf8JsonWriter(target.Output, JsonOutput.Indented);
        _json.WriteStartObject();
        _json.WriteNumber("version", 1);
        _json.WriteStartArray("diagnostics");
    }

    public override void Article(CheckedArticle article)
    {
        DiagnosticJson.WriteAll(_json, article.Findings);
        _json.Flush();
    }

    public override void Finish(RunSummary run)
    {
        DiagnosticJson.WriteAll(_json, run.CorpusFindings);
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", run.Files);
        _json.WriteNumber("errors", run.Counts.Errors);
        _json.WriteNumber("warnings", run.Counts.Warnings);
        _json.WriteNumber("infos", run.Counts.Infos);
        _json.WriteNumber("suppressed", run.Counts.Suppressed);
        WriteSkipped(run);
        WriteLoadErrors(run);
        if (Target.Statistics)
            WriteStatistics(run);
        if (run.Interrupted)
            _json.WriteBoolean("interrupted", true);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        Target.Output.WriteByte((byte)'\n');
        Target.Output.Flush();
    }

    public override void Dispose() => _json.Dispose();

    private void WriteSkipped(RunSummary run)
    {
        _json.WriteStartArray("skipped");
        foreach (SkippedInput input in run.Skipped)
        {
            _json.WriteStartObject();
            _json.WriteString("path", input.Path);
            _json.WriteString("reason", input.Reason);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteLoadErrors(RunSummary run)
    {
        if (run.LoadErrors.IsEmpty)
            return;
        _json.WriteStartArray("loadErrors");
        foreach (Rules.Files.LoadError error in run.LoadErrors)
        {
            _json.WriteStartObject();
            _json.WriteString("path", error.Path);
            _json.WriteNumber("line", error.Line);
            _json.WriteNumber("column", error.Column);
            _json.WriteString("message", error.Message);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteStatistics(RunSummary run)
    {
        _json.WriteStartArray("statistics");
        foreach ((RuleDescriptor rule, int count) in run.Counts.ByRule)
        {
            _json.WriteStartObject();
            _json.WriteString("ruleId", rule.Id);
            _json.WriteString("name", rule.Name);
            _json.WriteNumber("count", count);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }
}
