using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>What stands between a word and the one before it.</summary>
internal enum WordGap : byte
{
    Space,
    Comma,
    /// <summary>Any other mark inside a sentence.</summary>
    Mark,
    /// <summary>The end of a sentence or block.</summary>
    Stop,
}

/// <summary>
/// A word as names and titles are written: <c>Jean-Claude</c>, <c>O’Neill</c>, <c>U.S.</c> and <c>Gen.</c> are one word each, a possessive
/// <c>'s</c> is left out.
/// </summary>
/// <param name="Start">In prose.</param>
/// <param name="End">In prose, without the possessive.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="IsPossessive">A possessive <c>'s</c> follows.</param>
/// <param name="IsCapital">It starts with an upper-case letter.</param>
internal readonly record struct ProseWord(int Start, int End, int Block, WordGap Gap, bool IsPossessive, bool IsCapital)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
