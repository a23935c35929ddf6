using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FactLint.Cli.Running;

/// <summary>Reads one line of <c>--stdin-jsonl</c>: an object with <c>text</c> and, where known, <c>id</c>, <c>path</c> and <c>published</c>. Other keys are left alone.</summary>
internal static class RecordReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    /// <exception cref="FormatException">The line is not such an object; the message says what is wrong.</exception>
    public static ArticleRecord Read(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
            throw new FormatException("the line is not UTF-8: write the records as UTF-8");
        if (line.Length > InputLines.MaxLength)
            throw new FormatException($"the line is longer than {InputLines.MaxLength / (1024 * 1024)} MB: leave this record out");
        try
        {
            var reader = new Utf8JsonReader(line, Options);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            if (reader.Read())
                throw new FormatException("more than one value stands on the line");
            return Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"not valid JSON at byte {problem.BytePositionInLine + 1}", problem);
        }
    }

    private static ArticleRecord Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("a record is an object such as {\"id\": \"1\", \"text\": \"…\"}");
        string text = Text(root, "text") ?? throw new FormatException("the record has no “text”");
        return new ArticleRecord(Text(root, "id"), text, Text(root, "path"), Day(Text(root, "published")))
        {
            PublishedTime = Time(Text(root, "published")),
        };
    }

    private static string? Text(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out JsonElement value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => Unescaped(value),
            JsonValueKind.Number when key == "id" => value.GetRawText(),
            _ => throw new FormatException($"“{key}” must be a text"),
        };
    }

    /// <summary>A day, or the day of a date and time.</summary>
    private static DateOnly? Day(string? published)
    {
        if (published is null or "")
            return null;
        string day = published.Length > 10 && published[10] is 'T' or ' ' ? published[..10] : published;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new FormatException($"“published” must be a day such as 2025-08-18, not “{published}”");
    }

    /// <summary>The clock time behind the day, as written; a time zone is not converted.</summary>
    private static TimeOnly? Time(string? published) => published?.Length >= 16
        && TimeOnly.TryParseExact(published[11..(published.Length >= 19 && published[16] == ':' ? 19 : 16)], ["HH:mm:ss", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;

    /// <summary>JSON can escape half a surrogate pair; the framework refuses such a text, but an article may hold one.</summary>
    private static string Unescaped(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return UnescapedByHand(value.GetRawText().AsSpan()[1..^1]);
        }
    }

    private static string UnescapedByHand(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            char escape = raw[++i];
            if (escape == 'u')
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            else
                text.Append(escape switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => escape });
            i += escape == 'u' ? 4 : 0;
        }
        return text.ToString();
    }
}
