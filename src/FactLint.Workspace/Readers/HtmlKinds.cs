using FactLint.Language.Syntax;

namespace FactLint.Workspace.Readers;

/// <summary>Tells what the text of an element is.</summary>
internal static class HtmlKinds
{
    private static readonly string[] DekNames = ["dek", "standfirst", "subtitle", "sub-title", "subhead", "sub-headline", "subheadline", "strapline", "article-summary"];
    private static readonly string[] BylineNames = ["byline", "author-name", "article-author"];
    private static readonly string[] DatelineNames = ["timestamp", "published", "pubdate", "pub-date", "post-date", "article-date", "dateline"];

    /// <param name="tag">The start tag.</param>
    /// <param name="outer">The element around it.</param>
    /// <param name="label">Its class and id.</param>
    /// <param name="content">Which parts of the page are the article.</param>
    public static BlockKind Of(HtmlToken tag, HtmlElement outer, string label, HtmlContent content)
    {
        if (tag.Span.Start == content.Headline)
            return BlockKind.Headline;
        BlockKind kind = OfName(tag.Name, outer);
        return kind == BlockKind.Paragraph ? OfLabel(tag.Name, label) : kind;
    }

    private static BlockKind OfName(string name, HtmlElement outer) => name switch
    {
        "figcaption" or "caption" => BlockKind.Caption,
        "td" or "th" => BlockKind.TableCell,
        "blockquote" => BlockKind.BlockQuote,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when outer.Kind == BlockKind.Paragraph => BlockKind.Subheading,
        "li" when outer.HoldsKeyPoints => BlockKind.KeyPoint,
        "li" when outer.Kind == BlockKind.Paragraph => BlockKind.ListItem,
        _ => outer.Kind,
    };

    private static BlockKind OfLabel(string name, string label)
    {
        if (label.Length <= 1 || name is "section")
            return BlockKind.Paragraph;
        if (IsNamed(label, DekNames))
            return BlockKind.Dek;
        if (IsNamed(label, BylineNames))
            return BlockKind.Byline;
        return IsNamed(label, DatelineNames) ? BlockKind.Dateline : BlockKind.Paragraph;
    }

    /// <summary>True when one of the names is a whole class, or follows or precedes a hyphen or underscore in one.</summary>
    private static bool IsNamed(string label, string[] names)
    {
        foreach (string one in label.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string name in names)
            {
                int at = one.IndexOf(name, StringComparison.OrdinalIgnoreCase);
                bool starts = at == 0 || (at > 0 && !char.IsAsciiLetterOrDigit(one[at - 1]));
                if (starts && (at + name.Length == one.Length || !char.IsAsciiLetterOrDigit(one[at + name.Length])))
                    return true;
            }
        }
        return false;
    }
}
