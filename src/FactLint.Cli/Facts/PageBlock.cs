using FactLint.Language.Syntax;

namespace FactLint.Cli.Facts;

/// <summary>The element that a block of an article becomes.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Class">What it is, where the name does not say; empty for none.</param>
/// <param name="List">The class of the list that it stands in; empty for none.</param>
internal readonly record struct PageBlock(string Name, string Class = "", string List = "")
{
    public static PageBlock Of(BlockKind kind) => kind switch
    {
        BlockKind.Headline => new("h1"),
        BlockKind.Subheading => new("h2"),
        BlockKind.Dek => new("p", "dek"),
        BlockKind.Byline or BlockKind.Dateline => new("p", "byline"),
        BlockKind.KeyPoint => new("li", "", "keypoints"),
        BlockKind.ListItem => new("li", "", "items"),
        BlockKind.BlockQuote => new("blockquote"),
        BlockKind.Caption => new("p", "caption"),
        BlockKind.TableCell => new("p", "cell"),
        _ => new("p"),
    };
}
