using System.Text.Json;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Cli.Reporters;

/// <summary>Findings as SARIF's <c>result</c> objects.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, ReportTarget target)
{
    private readonly Dictionary<string, int> _ruleIndex = target.Rules.Select((rule, i) => (rule.Id, i)).DistinctBy(r => r.Id).ToDictionary(StringComparer.Ordinal);

    public void Write(Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        if (_ruleIndex.TryGetValue(finding.Rule.Id, out int index))
            json.WriteNumber("ruleIndex", index);
        json.WriteString("level", SarifRule.Level(finding.Severity));
        SarifRule.WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysical(finding.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("factlint/v1", finding.Fingerprint);
        json.WriteEndObject();
        WriteSuppression(finding.Suppressed);
        WriteFixes(finding);
        json.WriteEndObject();
    }

    /// <summary>A place of which only line and column are known.</summary>
    public void WritePlace(string path, int line, int column)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(new DocumentKey(path));
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, line));
        json.WriteNumber("startColumn", Math.Max(1, column));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRelated(Diagnostic finding)
    {
        if (finding.Related.IsEmpty)
            return;
        json.WriteStartArray("relatedLocations");
        for (int i = 0; i < finding.Related.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePhysical(finding.Related[i].Location);
            SarifRule.WriteText(json, "message", finding.Related[i].Label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteSuppression(AppliedSuppression? suppression)
    {
        if (suppression is null)
            return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", suppression.InSource ? "inSource" : "external");
        json.WriteString("status", "accepted");
        if (suppression.Reason is not null)
            json.WriteString("justification", suppression.Reason);
        json.WriteStartObject("location");
        WritePhysical(suppression.Location);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFixes(Diagnostic finding)
    {
        if (finding.Fixes.IsEmpty)
            return;
        json.WriteStartArray("fixes");
        foreach (Fix fix in finding.Fixes)
        {
            json.WriteStartObject();
            SarifRule.WriteText(json, "description", fix.Title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(finding.Location.Document);
            json.WriteStartArray("replacements");
            foreach (TextEdit edit in fix.Edits)
                WriteReplacement(edit);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteReplacement(TextEdit edit)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("charOffset", edit.Span.Start);
        json.WriteNumber("charLength", edit.Span.Length);
        json.WriteEndObject();
        SarifRule.WriteText(json, "insertedContent", edit.NewText);
        json.WriteEndObject();
    }

    private void WritePhysical(Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(location.Document);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteNumber("charOffset", location.Span.Start);
        json.WriteNumber("charLength", location.Span.Length);
        SarifRule.WriteText(json, "snippet", location.Text);
        json.WriteEndObject();
        WriteContext(location);
        json.WriteEndObject();
    }

    /// <summary>The line around the finding; SARIF wants it larger than the finding, so it is left out when the excerpt had to be cut short of that.</summary>
    private void WriteContext(Location location)
    {
        Excerpt excerpt = location.Excerpt;
        if (location.End.Line > location.Start.Line || excerpt.Mark.Length < location.Span.Length || excerpt.Text.Length <= location.Span.Length)
            return;
        int column = location.Start.Column - excerpt.Mark.Start;
        json.WriteStartObject("contextRegion");
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", location.Start.Line);
        json.WriteNumber("endColumn", column + excerpt.Text.Length);
        json.WriteNumber("charOffset", location.Span.Start - excerpt.Mark.Start);
        json.WriteNumber("charLength", excerpt.Text.Length);
        SarifRule.WriteText(json, "snippet", excerpt.Text);
        json.WriteEndObject();
    }

    private void WriteArtifact(DocumentKey document)
    {
        json.WriteStartObject("artifactLocation");
        if (document.Path.Length == 0)
        {
            json.WriteString("uri", Uri.EscapeDataString(WholeRunes(document.Shown())));
        }
        else if (Path.IsPathRooted(document.Path) || document.Path.Split('/').Contains(".."))
        {
            string full = Path.GetFullPath(document.Path, target.Root).Replace('\\', '/');
            json.WriteString("uri", "file://" + (full.StartsWith('/') ? "" : "/") + Escaped(full));
        }
        else
        {
            json.WriteString("uri", Escaped(document.Path));
            json.WriteString("uriBaseId", "SRCROOT");
        }
        json.WriteEndObject();
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(part => Uri.EscapeDataString(WholeRunes(part))));

    /// <summary>Half surrogates cannot be percent-encoded.</summary>
    private static string WholeRunes(string text) => string.Concat(text.EnumerateRunes());
}
