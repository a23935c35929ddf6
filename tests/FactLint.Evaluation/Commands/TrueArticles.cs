using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactLint.Language.Syntax;

namespace FactLint.Evaluation.Commands;

/// <summary>Reads published articles from folders of text and files of records, each text once.</summary>
internal static class TrueArticles
{
    // The first line of an archive's article is its headline when it is short.
    private const int LongestHeadline = 110;

    // Two copies of an article seldom differ in their opening.
    private const int Opening = 300;

    private static readonly string[] _days = ["yyyy-MM-dd", "MM/dd/yyyy"];

    public static ImmutableArray<Article> Read(string[] paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var articles = ImmutableArray.CreateBuilder<Article>();
        foreach ((string text, DateOnly? day) in paths.SelectMany(path => Directory.Exists(path) ? Folder(path) : Records(path)))
        {
            if (seen.Add(text[..Math.Min(Opening, text.Length)]))
                articles.Add(Plain(text, day));
        }
        return articles.ToImmutable();
    }

    public static Article Plain(string text, DateOnly? published)
    {
        Article article = PlainArticle.Of(text);
        ImmutableArray<Block> blocks = article.Blocks;
        if (blocks.Length > 1 && blocks[0].Span.Length < LongestHeadline)
            blocks = blocks.SetItem(0, blocks[0] with { Kind = BlockKind.Headline });
        return new Article(article.Source, article.Prose, article.Map, blocks) { Metadata = new ArticleMetadata { Published = published } };
    }

    private static IEnumerable<(string Text, DateOnly? Day)> Folder(string folder)
    {
        string index = Path.Combine(folder, "index.jsonl");
        Dictionary<string, DateOnly?> days = File.Exists(index) ? File.ReadLines(index).Select(Record).ToDictionary(r => Text(r, "file")!, DayOf) : [];
        return Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => (File.ReadAllText(path), days.GetValueOrDefault(Path.GetFileName(path))));
    }

    private static IEnumerable<(string Text, DateOnly? Day)> Records(string file) => File.ReadLines(file).Where(line => line.Length > 0).Select(Record).Select(r => (Text(r, "text") ?? "", DayOf(r)));

    private static JsonElement Record(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }

    private static string? Text(JsonElement record, string key) => record.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? DayOf(JsonElement record) =>
        (Text(record, "date") ?? Text(record, "published")) is { Length: >= 10 } date && DateOnly.TryParseExact(date[..10], _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
