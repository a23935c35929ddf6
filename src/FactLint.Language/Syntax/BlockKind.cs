namespace FactLint.Language.Syntax;

/// <summary>What part of an article a block is.</summary>
public enum BlockKind
{
    Paragraph,
    Headline,
    Subheading,
    Dek,
    Byline,
    Dateline,
    KeyPoint,
    ListItem,
    BlockQuote,
    Caption,
    TableCell,
}
