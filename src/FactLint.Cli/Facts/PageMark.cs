using FactLint.Language.Text;

namespace FactLint.Cli.Facts;

/// <summary>A stretch of an article's prose that the page marks.</summary>
/// <param name="Span">In prose.</param>
/// <param name="Class">How it looks: the name of a kind of fact, or the severity of a finding.</param>
/// <param name="Title">Shown when the pointer rests on it.</param>
internal sealed record PageMark(TextSpan Span, string Class, string Title)
{
    /// <summary>The place that lists link to; empty for none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The number of the finding that it belongs to; 0 for a fact.</summary>
    public int Finding { get; init; }
}
