using System.Text.Json;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>A rule as SARIF's <c>reportingDescriptor</c>.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", PascalCase(rule.Name));
        WriteText(json, "shortDescription", Sentence(rule.Title));
        WriteText(json, "fullDescription", Sentence(rule.Why.Length > 0 ? rule.Why : rule.Title));
        json.WriteStartObject("help");
        json.WriteString("text", HelpText(rule));
        json.WriteString("markdown", HelpMarkdown(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        if (rule.DefaultSeverity == Severity.Off)
            json.WriteBoolean("enabled", false);
        json.WriteString("level", Level(rule.DefaultSeverity == Severity.Off ? rule.EnabledSeverity : rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    private static string HelpText(RuleDescriptor rule) =>
        string.Join(" ", new[] { Sentence(rule.Title), Sentence(rule.Why), Sentence(rule.Advice) }.Where(s => s.Length > 0));

    private static string HelpMarkdown(RuleDescriptor rule)
    {
        var parts = new List<string> { $"**{MarkdownText.Escape(rule.Title)}** ({rule.Id}, {MarkdownText.Escape(rule.Category)}.{MarkdownText.Escape(rule.Name)})" };
        if (rule.Why.Length > 0)
            parts.Add(MarkdownText.Escape(rule.Why.Trim()));
        if (rule.Advice.Length > 0)
            parts.Add($"What to do: {MarkdownText.Escape(rule.Advice.Trim())}");
        if (!rule.Sources.IsEmpty)
            parts.Add($"Sources: {string.Join("; ", rule.Sources.Select(MarkdownText.Escape))}");
        return string.Join("\n\n", parts);
    }

    private static string Sentence(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length == 0 || trimmed[^1] is '.' or '?' or '!' ? trimmed : trimmed + ".";
    }

    private static string PascalCase(string slug) =>
        string.Concat(slug.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
