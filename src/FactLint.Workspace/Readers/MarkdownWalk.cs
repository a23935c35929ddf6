using FactLint.Language.Syntax;
using FactLint.Language.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace FactLint.Workspace.Readers;

/// <summary>Writes the blocks of a Markdown document in the order of the file. The parser bounds the depth of nesting.</summary>
/// <param name="writer">Takes the text.</param>
/// <param name="offset">Where in the file the document starts.</param>
/// <param name="title">The headline that the front matter gave, or null.</param>
internal sealed class MarkdownWalk(BlockWriter writer, int offset, string? title)
{
    private readonly List<(LeafBlock Block, BlockKind Kind)> _leaves = [];
    private readonly MarkdownInlines _inlines = new(writer, offset);
    private bool _hasHeadline = title is not null;

    public void Write(MarkdownDocument document)
    {
        Collect(document, BlockKind.Paragraph);
        // Footnotes stand at the end of the document's tree, wherever they are in the file.
        foreach ((LeafBlock block, BlockKind kind) in _leaves.OrderBy(l => l.Block.Span.Start))
            Write(block, kind);
        writer.End();
    }

    private void Collect(ContainerBlock container, BlockKind kind)
    {
        foreach (Block block in container)
        {
            if (block is ContainerBlock inner and not LinkReferenceDefinitionGroup)
                Collect(inner, KindOf(inner, kind));
            else if (block is LeafBlock leaf and not (CodeBlock or ThematicBreakBlock or LinkReferenceDefinition))
                _leaves.Add((leaf, kind));
        }
    }

    private static BlockKind KindOf(ContainerBlock block, BlockKind outer) => block switch
    {
        QuoteBlock => BlockKind.BlockQuote,
        ListItemBlock when outer == BlockKind.Paragraph => BlockKind.ListItem,
        TableCell => BlockKind.TableCell,
        Footnote => BlockKind.Paragraph,
        _ => outer,
    };

    private void Write(LeafBlock block, BlockKind kind)
    {
        if (block is HtmlBlock html)
        {
            writer.End();
            new HtmlWalk(writer, HtmlContent.Fragment(kind)).Write(Shifted(html.Span));
            writer.End();
        }
        else if (block.Inline is { } inlines)
        {
            if (block is HeadingBlock heading)
                Write(inlines, HeadingKind(heading, inlines, kind));
            else
                WriteParagraph(inlines, kind);
            writer.End();
        }
    }

    private void Write(IEnumerable<Inline> inlines, BlockKind kind)
    {
        writer.Begin(kind);
        _inlines.Write(inlines);
    }

    /// <summary>Pictures at the start of a paragraph have captions of their own; the rest is one too when it is an emphasised line below them.</summary>
    private void WriteParagraph(ContainerInline inlines, BlockKind kind)
    {
        var pictures = inlines.TakeWhile(i => MarkdownInlines.IsPicture(i) || !IsVisible(i)).ToList();
        var rest = inlines.Skip(pictures.Count).ToList();
        foreach (Inline inline in pictures)
        {
            if (MarkdownInlines.IsPicture(inline))
                writer.Begin(BlockKind.Caption);
            _inlines.Write([inline]);
        }
        bool isCaption = pictures.Exists(MarkdownInlines.IsPicture) && rest.TrueForAll(i => i is EmphasisInline || !IsVisible(i));
        bool isByline = kind == BlockKind.Paragraph && BylineForm.IsByline(Shown(inlines));
        if (rest.Count > 0)
            Write(rest, isCaption ? BlockKind.Caption : isByline ? BlockKind.Byline : kind);
    }

    private static bool IsVisible(Inline inline) =>
        inline is not (LineBreakInline or HtmlInline) && !(inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());

    private BlockKind HeadingKind(HeadingBlock heading, ContainerInline inlines, BlockKind outer)
    {
        // Many sites want the title above the text again: it is the headline still, and no part of the story that could bear it out.
        if (heading.Level == 1 && outer == BlockKind.Paragraph && title is not null && Shown(inlines).Trim() == title)
            return BlockKind.Headline;
        bool isHeadline = !_hasHeadline && outer == BlockKind.Paragraph && (heading.Level == 1 || writer.IsEmpty);
        _hasHeadline |= isHeadline;
        return isHeadline ? BlockKind.Headline : BlockKind.Subheading;
    }

    /// <summary>The start of the text without markup; enough to tell a byline.</summary>
    private static string Shown(ContainerInline inlines) =>
        string.Concat(inlines.Descendants<LiteralInline>().Take(20).Select(l => l.Content.ToString()));

    private TextSpan Shifted(SourceSpan span) =>
        TextSpan.FromBounds(span.Start + offset, Math.Max(span.Start, Math.Min(span.End + 1, writer.Source.Length - offset)) + offset);
}
