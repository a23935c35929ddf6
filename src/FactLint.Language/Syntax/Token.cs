using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>
/// A word, number or mark. Words split as Universal Dependencies does: <c>didn't</c> is <c>did</c> + <c>n't</c>, <c>Trump's</c> is <c>Trump</c> + <c>'s</c>.
/// A small struct: an article is one array of these.
/// </summary>
/// <param name="Start">Prose offset.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="WordId">The word's number in the <see cref="Lexicon.WordTable"/> the tree was parsed with; 0 when the table does not hold it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="SpaceBefore">White space, or the block's start, stands before it.</param>
public readonly record struct Token(int Start, int Length, int WordId, TokenKind Kind, bool SpaceBefore)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}
