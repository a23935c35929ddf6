using System.Text;
using System.Text.Json;

namespace FactLint.Tests.Published;

/// <summary>
/// A folder of published articles to measure noise with: text files and an <c>index.jsonl</c> that lists them
/// (<c>file</c>, and <c>date</c> where known). Not part of the repository, because the articles are their publishers'.
/// It is named by FACTLINT_NEWS, or lies as <c>eval/news</c> in a folder beside the repository.
/// </summary>
internal static class PublishedCopy
{
    /// <summary>The folder, or null where it is not at hand.</summary>
    public static string? Folder { get; } = Places().FirstOrDefault(f => File.Exists(Path.Combine(f, "index.jsonl")));

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable("FACTLINT_NEWS") is { Length: > 0 } named)
            yield return named;
        foreach (string beside in Directory.GetDirectories(Path.Combine(Repository.Root, "..")).Order(StringComparer.Ordinal))
            yield return Path.Combine(beside, "eval", "news");
    }

    /// <summary>All articles as input for <c>--stdin-jsonl</c>; the id is the row's number in the index.</summary>
    public static string Records(string folder)
    {
        var records = new StringBuilder();
        int row = 0;
        foreach (string line in File.ReadLines(Path.Combine(folder, "index.jsonl")))
        {
            using JsonDocument entry = JsonDocument.Parse(line);
            string? date = entry.RootElement.TryGetProperty("date", out JsonElement day) ? day.GetString() : null;
            string text = File.ReadAllText(Path.Combine(folder, entry.RootElement.GetProperty("file").GetString()!));
            records.Append(JsonSerializer.Serialize(new { id = $"{row++:D4}", text, published = date })).Append('\n');
        }
        return records.ToString();
    }
}
