using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactLint.Analysis.Corpus;
using FactLint.Memory.Articles;
using FactLint.Memory.People;

namespace FactLint.Cli.Reporters;

/// <summary>What memory has on a name, for machines.</summary>
internal static class KnownNameJson
{
    public static void Write(Stream output, string asked, IReadOnlyList<KnownName> known)
    {
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("asked", asked);
            json.WriteStartArray("names");
            foreach (KnownName name in known)
                Write(json, name);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, KnownName name)
    {
        json.WriteStartObject();
        json.WriteString("name", name.Name);
        json.WriteNumber("articles", name.Articles);
        Facts(json, "spellings", name.Spellings, (w, v) => w.WriteString("text", v));
        Facts(json, "forms", name.Forms, (w, v) => w.WriteString("text", v));
        Facts(json, "titles", name.Titles, Title);
        Facts(json, "ages", name.Ages, Years);
        json.WriteStartArray("latest");
        foreach (Claim claim in name.Latest)
            Place(json, claim);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Facts(Utf8JsonWriter json, string key, ImmutableArray<KnownFact> facts, Action<Utf8JsonWriter, string> writeValue)
    {
        json.WriteStartArray(key);
        foreach (KnownFact fact in facts)
        {
            json.WriteStartObject();
            writeValue(json, fact.Value);
            json.WriteNumber("articles", fact.Articles);
            Day(json, "first", fact.First);
            Day(json, "last", fact.Last);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Title(Utf8JsonWriter json, string value)
    {
        var title = TitleValue.Read(value);
        json.WriteString("office", title.Office);
        if (title.Of.Length > 0)
            json.WriteString("of", title.Of);
        json.WriteString("status", title.Status.Length == 0 ? "current" : title.Status);
    }

    private static void Years(Utf8JsonWriter json, string value)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int years))
            json.WriteNumber("years", years);
    }

    private static void Place(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("path", claim.Location.Document.Path);
        if (claim.Location.Document.Id is { } id)
            json.WriteString("id", id);
        Day(json, "published", claim.Published);
        json.WriteNumber("start", claim.Location.Span.Start);
        json.WriteNumber("end", claim.Location.Span.End);
        json.WriteNumber("line", claim.Location.Start.Line);
        json.WriteNumber("column", claim.Location.Start.Column);
        json.WriteString("text", claim.Location.Text);
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string key, DateOnly? day)
    {
        if (day is { } known)
            json.WriteString(key, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
