using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>Words inside quotation marks.</summary>
/// <param name="Span">In prose, marks included.</param>
/// <param name="Inner">In prose, without the marks.</param>
/// <param name="Glyph">The opening mark.</param>
/// <param name="Depth">0 for an outer quotation, 1 for a quotation inside it.</param>
/// <param name="IsSpeech">False for a title, a single coined or doubted word: marks that do not report anybody's words.</param>
public sealed record Quotation(TextSpan Span, TextSpan Inner, char Glyph, int Depth, bool IsSpeech)
{
    /// <summary>False when the closing mark is missing and the quotation does not go on in the next paragraph.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>False when a closing mark stands with no opening one.</summary>
    public bool IsOpened { get; init; } = true;

    /// <summary>The opening mark, in prose; empty where the quotation goes on from the paragraph before.</summary>
    public TextSpan Opening => TextSpan.FromBounds(Span.Start, Inner.Start);

    /// <summary>The closing mark, in prose; empty where it is missing.</summary>
    public TextSpan Closing => TextSpan.FromBounds(Inner.End, Span.End);
}
