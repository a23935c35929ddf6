using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactLint.Language.Syntax;

namespace FactLint.Evaluation.Commands;

/// <summary>Reads a folder of plain text files; an <c>index.jsonl</c> beside them gives their days of publication (<c>file</c>, <c>date</c>).</summary>
internal static class ArticleFolder
{
    // The first line of an archive's article is its headline when it is short.
    private const int LongestHeadline = 110;

    /// <summary>The articles in the order of their names.</summary>
    public static ImmutableArray<Article> Read(string folder)
    {
        string index = Path.Combine(folder, "index.jsonl");
        Dictionary<string, DateOnly> days = File.Exists(index) ? File.ReadLines(index).Select(DayOf).Where(d => d.Day is not null).ToDictionary(d => d.File, d => d.Day!.Value) : [];
        return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => Plain(File.ReadAllText(path), days.TryGetValue(Path.GetFileName(path), out DateOnly day) ? day : null))];
    }

    private static (string File, DateOnly? Day) DayOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        string? date = json.RootElement.TryGetProperty("date", out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        bool isDay = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        return (json.RootElement.GetProperty("file").GetString()!, isDay ? day : null);
    }

    /// <summary>Text as an article of a day: the first paragraph is the headline when it is short.</summary>
    public static Article Plain(string text, DateOnly? published)
    {
        Article article = PlainArticle.Of(text);
        ImmutableArray<Block> blocks = article.Blocks;
        if (blocks.Length > 1 && blocks[0].Span.Length < LongestHeadline)
            blocks = blocks.SetItem(0, blocks[0] with { Kind = BlockKind.Headline });
        return new Article(article.Source, article.Prose, article.Map, blocks) { Metadata = new ArticleMetadata { Published = published } };
    }
}
