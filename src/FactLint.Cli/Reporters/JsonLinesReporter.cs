using System.Text.Json;

namespace FactLint.Cli.Reporters;

/// <summary>One line of JSON per article, written as soon as it is checked; the last line is about what crosses articles.</summary>
internal sealed class JsonLinesReporter(ReportTarget target) : Reporter(target)
{
    private readonly Utf8JsonWriter _json = new(target.Output, JsonOutput.OneLine);

    public override void Article(CheckedArticle article)
    {
        _json.WriteStartObject();
        DiagnosticJson.WriteDocument(_json, article.Document);
        _json.WriteStartArray("diagnostics");
        DiagnosticJson.WriteAll(_json, article.Findings);
        EndLine();
    }

    public override void Finish(RunSummary run)
    {
        _json.WriteStartObject();
        _json.WriteBoolean("corpus", true);
        _json.WriteStartArray("diagnostics");
        DiagnosticJson.WriteAll(_json, run.CorpusFindings);
        EndLine();
    }

    public override void Dispose() => _json.Dispose();

    private void EndLine()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        Target.Output.WriteByte((byte)'\n');
        Target.Output.Flush();
    }
}
