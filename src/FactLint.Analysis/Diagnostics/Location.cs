using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Analysis.Diagnostics;

/// <summary>A place in an original file, complete enough to be shown when the file is no longer in memory.</summary>
public sealed record Location
{
    public required DocumentKey Document { get; init; }

    /// <summary>In the original file.</summary>
    public required TextSpan Span { get; init; }

    public required LinePosition Start { get; init; }

    public required LinePosition End { get; init; }

    /// <summary>The exact characters of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    public required Excerpt Excerpt { get; init; }

    /// <summary>Maps a span of prose to the original file.</summary>
    public static Location OfProse(DocumentKey document, Article article, TextSpan prose) =>
        OfSource(document, article.Source, article.Map.ToSource(prose));

    public static Location OfSource(DocumentKey document, SourceText source, TextSpan span) => new()
    {
        Document = document,
        Span = span,
        Start = source.PositionOf(span.Start),
        End = source.PositionOf(span.End),
        Text = source.Slice(span).ToString(),
        Excerpt = Excerpt.Of(source, span),
    };
}
