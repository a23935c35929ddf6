using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactLint.Memory.Articles;

namespace FactLint.Memory.Streams;

/// <summary>Writes what memory keeps as a stream: one article per line of JSON. The same article gives the same bytes everywhere.</summary>
public sealed class ClaimStreamWriter(Stream output)
{
    internal const int Version = 1;

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IndexedArticle article)
    {
        using var json = new Utf8JsonWriter(output, OneLine);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("path", article.Key.Path);
        if (article.Key.Id is { } id)
            json.WriteString("id", id);
        if (article.Published is { } day)
            json.WriteString("published", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("hash", article.Hash);
        json.WriteString("headline", article.Headline);
        if (article.Outlet is { } outlet)
            json.WriteString("outlet", outlet);
        json.WriteStartArray("claims");
        foreach (IndexedClaim claim in article.Claims)
            Write(json, claim);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, IndexedClaim claim)
    {
        json.WriteStartObject();
        if (claim.Rule.Length > 0)
            json.WriteString("rule", claim.Rule);
        json.WriteString("subject", claim.Subject);
        json.WriteString("attribute", claim.Attribute);
        json.WriteString("value", claim.Value);
        if (claim.Text != claim.Value)
            json.WriteString("text", claim.Text);
        json.WriteNumber("start", claim.Place.Start);
        json.WriteNumber("end", claim.Place.Start + claim.Place.Length);
        json.WriteNumber("line", claim.Place.Line);
        json.WriteNumber("column", claim.Place.Column);
        if (claim.Count != 1)
            json.WriteNumber("count", claim.Count);
        json.WriteEndObject();
    }
}
