namespace FactLint.Cli.Running;

/// <summary>One line of <c>--stdin-jsonl</c>.</summary>
/// <param name="Id">As given, or null.</param>
/// <param name="Text">The article's text as it would stand in a file.</param>
/// <param name="Path">As given, or null; its ending says which reader to use.</param>
/// <param name="Published">The day, or null.</param>
internal sealed record ArticleRecord(string? Id, string Text, string? Path, DateOnly? Published)
{
    /// <summary>The time of day, when the record gives it with the day.</summary>
    public TimeOnly? PublishedTime { get; init; }
}
