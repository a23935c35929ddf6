using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>Which parts of a page are the article.</summary>
internal sealed record HtmlContent
{
    /// <summary>Text outside is left out.</summary>
    public required TextSpan Body { get; init; }

    /// <summary>The start of the tag whose text or <c>content</c> is the headline; -1 for none.</summary>
    public int Headline { get; init; } = -1;

    /// <summary>The start of the <c>meta</c> tag whose content is the dek; -1 for none.</summary>
    public int Dek { get; init; } = -1;

    /// <summary>The starts of <c>header</c> tags that are about the site and not the article.</summary>
    public IReadOnlySet<int> SiteHeaders { get; init; } = new HashSet<int>();

    /// <summary>What a paragraph is where nothing else is said.</summary>
    public BlockKind Kind { get; init; } = BlockKind.Paragraph;

    /// <summary>A piece of HTML inside another format, all of it text of the article.</summary>
    public static HtmlContent Fragment(BlockKind kind) => new() { Body = new TextSpan(0, int.MaxValue), Kind = kind };
}
