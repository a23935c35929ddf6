namespace FactLint.Language.Syntax;

/// <summary>What the file says about the article. Absent is null, never guessed.</summary>
public sealed record ArticleMetadata
{
    public static ArticleMetadata Empty { get; } = new();

    /// <summary>The day of publication: the day that relative dates in the article are read against.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The time of day of publication, where the file gives it with the day.</summary>
    public TimeOnly? PublishedTime { get; init; }

    public string? Author { get; init; }

    public string? Outlet { get; init; }

    /// <summary>A language tag such as <c>en-GB</c>.</summary>
    public string? Language { get; init; }
}
