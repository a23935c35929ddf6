using System.Text.Json;
using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;

namespace FactLint.Cli.Reporters;

/// <summary>
/// SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), one run. Columns and offsets count UTF-16 units, as <c>columnKind</c> says.
/// Results are written as articles are finished; <c>SRCROOT</c> stands for the folder of the run and has no address, so a log reads the same on every machine.
/// </summary>
internal sealed class SarifReporter : Reporter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter _json;
    private readonly SarifResults _results;

    public SarifReporter(ReportTarget target)
        : base(target)
    {
        _json = new Utf8JsonWriter(target.Output, JsonOutput.Indented);
        _results = new SarifResults(_json, target);
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteString("columnKind", "utf16CodeUnits");
        WriteBase();
        _json.WriteStartArray("results");
    }

    public override void Article(CheckedArticle article)
    {
        foreach (Diagnostic finding in article.Findings)
            _results.Write(finding);
        _json.Flush();
    }

    public override void Finish(RunSummary run)
    {
        foreach (Diagnostic finding in run.CorpusFindings)
            _results.Write(finding);
        _json.WriteEndArray();
        WriteInvocation(run);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        Target.Output.WriteByte((byte)'\n');
        Target.Output.Flush();
    }

    public override void Dispose() => _json.Dispose();

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "FactLint");
        _json.WriteString("version", Target.Version);
        _json.WriteString("semanticVersion", Target.Version);
        _json.WriteStartArray("rules");
        foreach (RuleDescriptor rule in Target.Rules)
            SarifRule.Write(_json, rule);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteBase()
    {
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject("SRCROOT");
        _json.WriteStartObject("description");
        _json.WriteString("text", "The folder that factlint was run in.");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteInvocation(RunSummary run)
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", run.LoadErrors.IsEmpty && run.Skipped.IsEmpty && !run.Interrupted && run.ExitCode is 0 or 1);
        _json.WriteNumber("exitCode", run.ExitCode);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (LoadError error in run.LoadErrors)
            WriteNotification(error.Message, () => _results.WritePlace(error.Path, error.Line, error.Column));
        foreach (SkippedInput input in run.Skipped)
            WriteNotification($"{input.Path}: {input.Reason}", null);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteNotification(string message, Action? writePlace)
    {
        _json.WriteStartObject();
        _json.WriteString("level", "error");
        SarifRule.WriteText(_json, "message", message);
        if (writePlace is not null)
        {
            _json.WriteStartArray("locations");
            writePlace();
            _json.WriteEndArray();
        }
        _json.WriteEndObject();
    }
}
