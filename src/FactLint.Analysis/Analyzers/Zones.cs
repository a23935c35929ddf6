namespace FactLint.Analysis.Analyzers;

/// <summary>The parts of an article that a scope can name.</summary>
[Flags]
public enum Zones
{
    None = 0,
    Headline = 1,
    Dek = 2,
    KeyPoints = 4,
    /// <summary>The first paragraph.</summary>
    Lede = 8,
    /// <summary>Paragraphs, list items, subheadings and block quotes.</summary>
    Body = 16,
    /// <summary>Inside quotation marks, in any part.</summary>
    Quote = 32,
    BlockQuote = 64,
    Caption = 128,
    Table = 256,
    /// <summary>Byline and dateline.</summary>
    Byline = 512,
    Subheading = 1024,
}
