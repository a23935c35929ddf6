using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactLint.Rules.Rosters.Import;

/// <summary>Writes a roster as YAML: sorted by name, the same bytes for the same entries.</summary>
public static partial class RosterWriter
{
    public static string Write(RosterFile file)
    {
        var text = new StringBuilder();
        if (file.AsOf is { } asOf)
            text.Append(CultureInfo.InvariantCulture, $"asOf: {asOf:yyyy-MM-dd}\n");
        if (file.Source is { } source)
            text.Append(CultureInfo.InvariantCulture, $"source: {Quoted(source)}\n");
        Write(text, "people", [.. file.Entries.Where(e => !e.IsOrganization)], file);
        Write(text, "organizations", [.. file.Entries.Where(e => e.IsOrganization)], file);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string list, ImmutableArray<RosterEntry> entries, RosterFile file)
    {
        if (entries.IsEmpty)
            return;
        text.Append(CultureInfo.InvariantCulture, $"{list}:\n");
        foreach (RosterEntry entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal))
            Write(text, entry, file);
    }

    private static void Write(StringBuilder text, RosterEntry entry, RosterFile file)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - name: {Quoted(entry.Name)}\n");
        Line("id", entry.Id is null ? null : $"\"{entry.Id}\"");
        Line("variants", List(entry.Variants));
        Line("reject", List(entry.Reject));
        Line("country", entry.Country is null ? null : Quoted(entry.Country));
        Line("party", entry.Party is null ? null : Quoted(entry.Party));
        Line("romanized", entry.IsRomanized ? "true" : null);
        Line("source", entry.Source is null || entry.Source == file.Source ? null : Quoted(entry.Source));
        if (entry.Terms.IsEmpty)
            return;
        text.Append("    offices:\n");
        foreach (RosterTerm term in entry.Terms.OrderBy(t => t.From?.First ?? DateOnly.MinValue).ThenBy(t => t.Office, StringComparer.Ordinal).ThenBy(t => t.Of, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"      - {{{string.Join(", ", Parts(term, file))}}}\n");

        void Line(string key, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"    {key}: {value}\n");
        }
    }

    private static IEnumerable<string> Parts(RosterTerm term, RosterFile file)
    {
        yield return $"office: {Quoted(term.Office)}";
        if (term.Of is not null)
            yield return $"of: {Quoted(term.Of)}";
        if (term.Party is not null)
            yield return $"party: {Quoted(term.Party)}";
        if (term.From is { } from)
            yield return $"from: {from.Write()}";
        if (term.To is { } to)
            yield return $"to: {to.Write()}";
        if (term.AsOf is { } asOf && (term.To is not null || asOf != file.AsOf))
            yield return string.Create(CultureInfo.InvariantCulture, $"asOf: {asOf:yyyy-MM-dd}");
        if (term.IsShared && !SharedOffices.Contains(term.Office))
            yield return "shared: true";
        if (term.Source is not null)
            yield return $"source: {Quoted(term.Source)}";
    }

    private static string? List(ImmutableArray<string> texts) => texts.IsEmpty ? null : $"[{string.Join(", ", texts.Select(Quoted))}]";

    /// <summary>In quotation marks where YAML would take the text for something else.</summary>
    private static string Quoted(string text) =>
        Plain().IsMatch(text) && !Reserved().IsMatch(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’ʻʼ/()-]*$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^([\d.\-]+|true|false|null|yes|no|on|off|y|n)$| $", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
