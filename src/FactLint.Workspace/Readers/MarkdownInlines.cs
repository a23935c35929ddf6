using FactLint.Language.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactLint.Workspace.Readers;

/// <summary>Writes the text inside a Markdown block; the parser bounds the depth of nesting.</summary>
/// <param name="writer">Takes the text.</param>
/// <param name="offset">Where in the file the document starts.</param>
internal sealed class MarkdownInlines(BlockWriter writer, int offset)
{
    /// <summary>Stands for code, so that the words around it do not join.</summary>
    private const string Code = "\uFFFC";

    /// <summary>True for a picture, also inside a link.</summary>
    public static bool IsPicture(Inline inline) =>
        inline is LinkInline { IsImage: true } || (inline is LinkInline { FirstChild: { } child } link && child == link.LastChild && IsPicture(child));

    public void Write(IEnumerable<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            if (IsPicture(inline))
                WriteAll(Innermost((LinkInline)inline));
            else
                Write(inline);
        }
    }

    private static LinkInline Innermost(LinkInline picture) => picture.IsImage ? picture : Innermost((LinkInline)picture.FirstChild!);

    private void WriteAll(ContainerInline container)
    {
        foreach (Inline inline in container)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case FootnoteLink:
                break;
            case LinkInline { IsImage: true }:
                // Among words, a picture is no part of the sentence.
                break;
            case HtmlEntityInline entity:
                writer.Decoded(entity.Transcoded.ToString(), Shifted(entity.Span));
                break;
            case LiteralInline literal:
                WriteLiteral(literal);
                break;
            case LineBreakInline:
                writer.Space(Shifted(inline.Span));
                break;
            case AutolinkInline link:
                SourceAligner.Write(writer, link.Url, Shifted(link.Span), hasEscapes: false);
                break;
            case CodeInline:
                writer.Decoded(Code, Shifted(inline.Span));
                break;
            case HtmlInline html:
                WriteHtml(html);
                break;
            case ContainerInline container:
                WriteAll(container);
                break;
        }
    }

    private void WriteLiteral(LiteralInline literal)
    {
        TextSpan span = Shifted(literal.Span);
        if (literal.IsFirstCharacterEscaped && span.Length > 1)
            span = TextSpan.FromBounds(span.Start + 1, span.End);
        if (literal.Content.Length == span.Length)
            writer.Text(span);
        else
            SourceAligner.Write(writer, literal.Content.AsSpan(), span, hasEscapes: false);
    }

    private void WriteHtml(HtmlInline html)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
            writer.Remark(Shifted(html.Span), HtmlComment.Inside(html.Tag));
        else if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            writer.Space(Shifted(html.Span));
    }

    private TextSpan Shifted(SourceSpan span) => span.IsEmpty || span.Start < 0
        ? new TextSpan(0, 0)
        : TextSpan.FromBounds(span.Start + offset, Math.Max(span.Start, Math.Min(span.End + 1, writer.Source.Length - offset)) + offset);
}
