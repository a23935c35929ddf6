using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactLint.Analysis.Diagnostics;
using FactLint.Memory.Articles;

namespace FactLint.Memory.Streams;

/// <summary>Reads a line of <see cref="ClaimStreamWriter"/>.</summary>
public static class ClaimStreamReader
{
    private const int HashDigits = 32;

    /// <exception cref="FormatException">The line is no such article; the message says what is wrong.</exception>
    public static IndexedArticle Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"not valid JSON at byte {problem.BytePositionInLine + 1}", problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new FormatException("a value is of another kind than factlint index writes", problem);
        }
    }

    private static IndexedArticle Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("hash", out _))
            throw new FormatException("the line is no record of factlint index --jsonl: articles are made into such records first");
        int version = Number(root, "version", 0);
        if (version != ClaimStreamWriter.Version)
            throw new FormatException($"the record has version {version}, and this factlint reads {ClaimStreamWriter.Version}: make the records with the same factlint");
        string hash = Text(root, "hash");
        if (hash.Length != HashDigits || !hash.All(char.IsAsciiHexDigitLower))
            throw new FormatException("“hash” must have 32 hexadecimal digits");
        var key = new DocumentKey(PlainText.Exact(Text(root, "path")), OptionalText(root, "id") is { } id ? PlainText.Exact(id) : null);
        return new IndexedArticle(key, hash, Day(root), PlainText.Exact(Text(root, "headline")), OptionalText(root, "outlet") is { } outlet ? PlainText.Exact(outlet) : null, Claims(root));
    }

    private static ImmutableArray<IndexedClaim> Claims(JsonElement root) =>
        root.TryGetProperty("claims", out JsonElement claims) ? [.. claims.EnumerateArray().Select(Claim)] : throw new FormatException("the record has no “claims”");

    private static IndexedClaim Claim(JsonElement claim)
    {
        int start = Number(claim, "start"), end = Number(claim, "end");
        if (end < start)
            throw new FormatException("“end” lies before “start”");
        string value = PlainText.Exact(Text(claim, "value"));
        return new IndexedClaim(
            PlainText.Exact(OptionalText(claim, "rule") ?? ""), PlainText.Exact(Text(claim, "subject")), PlainText.Exact(Text(claim, "attribute")), value,
            OptionalText(claim, "text") is { } text ? PlainText.Exact(text) : value,
            new ClaimPlace(start, end - start, Number(claim, "line"), Number(claim, "column")), Number(claim, "count", 1));
    }

    private static DateOnly? Day(JsonElement root)
    {
        if (OptionalText(root, "published") is not { } published)
            return null;
        return DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new FormatException($"“published” must be a day such as 2025-08-18, not “{published}”");
    }

    private static string Text(JsonElement element, string key) => OptionalText(element, key) ?? throw new FormatException($"“{key}” is missing");

    private static string? OptionalText(JsonElement element, string key) => element.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;

    private static int Number(JsonElement element, string key, int? fallback = null)
    {
        if (!element.TryGetProperty(key, out JsonElement value))
            return fallback ?? throw new FormatException($"“{key}” is missing");
        return value.TryGetInt32(out int number) && number >= 0 ? number : throw new FormatException($"“{key}” must be a whole number");
    }
}
