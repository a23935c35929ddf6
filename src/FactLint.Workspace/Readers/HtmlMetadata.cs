using System.Text.Json;
using FactLint.Language.Syntax;

namespace FactLint.Workspace.Readers;

/// <summary>Collects what a page says about its article; what is said for search engines counts more than what is shown.</summary>
internal sealed class HtmlMetadata
{
    /// <summary>Lists and graphs inside each other.</summary>
    private const int DeepestLinkedData = 6;

    private DateOnly? _metaDate;
    private DateOnly? _linkedDate;
    private DateOnly? _timeDate;
    private string? _author;
    private string? _linkedAuthor;
    private string? _outlet;
    private string? _linkedOutlet;

    public string? Language { get; set; }

    /// <summary>The script that comes next is JSON-LD.</summary>
    public bool IsLinkedData { get; set; }

    public ArticleMetadata Build() => new()
    {
        Published = _metaDate ?? _linkedDate ?? _timeDate,
        Author = _author ?? _linkedAuthor,
        Outlet = _outlet ?? _linkedOutlet,
        Language = string.IsNullOrWhiteSpace(Language) ? null : Language.Trim(),
    };

    public void SeeMeta(string name, string content)
    {
        switch (name)
        {
            case "article:published_time" or "og:article:published_time" or "datepublished" or "date" or "pubdate" or "publishdate" or "publish-date"
                or "parsely-pub-date" or "sailthru.date" or "dc.date" or "dc.date.issued" or "dcterms.date" or "dcterms.issued":
                _metaDate ??= PublishedDate.Parse(content);
                break;
            case "author" or "article:author" or "byl" or "parsely-author" or "dc.creator" when !content.Contains("://", StringComparison.Ordinal):
                _author ??= Cleaned(content);
                break;
            case "og:site_name":
                _outlet ??= Cleaned(content);
                break;
        }
    }

    public void SeeTime(HtmlAttributes time)
    {
        if (time["datetime"] is string datetime && time["itemprop"] is null or "datePublished")
            _timeDate ??= PublishedDate.Parse(datetime);
    }

    /// <summary>Takes the first description of an article; a script that is not JSON is passed over.</summary>
    public void SeeScript(string json)
    {
        if (!IsLinkedData)
            return;
        IsLinkedData = false;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            SeeLinked(document.RootElement, 0);
        }
        catch (JsonException)
        {
            // Pages carry broken JSON-LD often enough; the date may stand elsewhere.
        }
    }

    private void SeeLinked(JsonElement element, int depth)
    {
        if (depth > DeepestLinkedData)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                SeeLinked(item, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("datePublished", out JsonElement date))
                SeeArticle(element, date);
            else if (element.TryGetProperty("@graph", out JsonElement graph))
                SeeLinked(graph, depth + 1);
        }
    }

    private void SeeArticle(JsonElement article, JsonElement date)
    {
        _linkedDate ??= date.ValueKind == JsonValueKind.String ? PublishedDate.Parse(Text(date)) : null;
        _linkedAuthor ??= article.TryGetProperty("author", out JsonElement author) ? Names(author) : null;
        _linkedOutlet ??= article.TryGetProperty("publisher", out JsonElement publisher) ? Names(publisher) : null;
        Language ??= article.TryGetProperty("inLanguage", out JsonElement language) ? Text(language) : null;
    }

    private static string? Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Cleaned(Text(value)),
        JsonValueKind.Object => value.TryGetProperty("name", out JsonElement name) ? Cleaned(Text(name)) : null,
        JsonValueKind.Array => Cleaned(string.Join(", ", value.EnumerateArray().Where(v => v.ValueKind is not JsonValueKind.Array).Select(Names).Where(n => n is not null))),
        _ => null,
    };

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            return null;
        }
    }

    private static string? Cleaned(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
