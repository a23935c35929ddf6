using System.Text.Json;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Cli.Reporters;

/// <summary>Findings in the JSON contract. Offsets and columns count UTF-16 units of the original file; lines and columns start at 1.</summary>
internal static class DiagnosticJson
{
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
            Write(json, finding);
    }

    /// <summary>Writes the path, and the id of a record; what an article does not have is left out.</summary>
    public static void WriteDocument(Utf8JsonWriter json, DocumentKey document)
    {
        if (document.Path.Length > 0)
            json.WriteString("path", document.Path);
        if (document.Id is not null)
            json.WriteString("id", document.Id);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("category", finding.Rule.Category);
        json.WriteString("severity", finding.Severity.Word());
        json.WriteString("message", finding.Message);
        WriteDocument(json, finding.Location.Document);
        WritePlace(json, finding.Location);
        json.WriteStartArray("related");
        foreach (RelatedLocation related in finding.Related)
        {
            json.WriteStartObject();
            WriteDocument(json, related.Location.Document);
            WritePlace(json, related.Location);
            json.WriteString("label", related.Label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteFixes(json, finding);
        json.WriteString("fingerprint", finding.Fingerprint);
        WriteSuppression(json, finding.Suppressed);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteNumber("start", location.Span.Start);
        json.WriteNumber("end", location.Span.End);
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteString("text", location.Text);
    }

    private static void WriteFixes(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartArray("fixes");
        foreach (Fix fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteString("safety", fix.Safety == FixSafety.Safe ? "safe" : "suggested");
            json.WriteStartArray("edits");
            foreach (TextEdit edit in fix.Edits)
            {
                json.WriteStartObject();
                json.WriteNumber("start", edit.Span.Start);
                json.WriteNumber("end", edit.Span.End);
                json.WriteString("text", edit.NewText);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, AppliedSuppression? suppression)
    {
        if (suppression is null)
        {
            json.WriteNull("suppressed");
            return;
        }
        json.WriteStartObject("suppressed");
        json.WriteString("reason", suppression.Reason);
        json.WriteString("kind", suppression.InSource ? "inSource" : "external");
        WriteDocument(json, suppression.Location.Document);
        json.WriteNumber("line", suppression.Location.Start.Line);
        json.WriteNumber("column", suppression.Location.Start.Column);
        json.WriteEndObject();
    }
}
