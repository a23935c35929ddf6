using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>A sentence: index ranges into the tree, never crossing a block.</summary>
/// <param name="Index">Its place among the article's sentences.</param>
/// <param name="Span">From its first token to the end of its last, in prose.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">At least 1.</param>
/// <param name="BlockIndex">Index of its block in <see cref="Article.Blocks"/>.</param>
public readonly record struct Sentence(int Index, TextSpan Span, int FirstToken, int TokenCount, int BlockIndex)
{
    /// <summary>Index one past the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
