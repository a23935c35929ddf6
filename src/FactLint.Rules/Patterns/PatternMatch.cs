using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Patterns;

/// <summary>A place where a pattern matches, or any other candidate for a finding, with the parts that conditions and messages can name.</summary>
/// <param name="FirstToken">Index of its first token in the tree.</param>
/// <param name="EndToken">Index one past its last token.</param>
/// <param name="Captures">Tokens of each named part, first and past the last; a name that is missing was not matched.</param>
public sealed record PatternMatch(int FirstToken, int EndToken, IReadOnlyDictionary<string, (int First, int End)> Captures)
{
    /// <summary>The words as a whole, as messages and conditions name them.</summary>
    public const string Whole = "match";

    /// <summary>In prose.</summary>
    public TextSpan SpanIn(SyntaxTree tree) => tree.SpanOf(FirstToken, EndToken);

    /// <summary>The tokens of a named part, or of the whole; null when the part was not matched.</summary>
    public (int First, int End)? Part(string name) =>
        name == Whole ? (FirstToken, EndToken) : Captures.TryGetValue(name, out (int, int) part) ? part : null;

    /// <summary>True when they share a token.</summary>
    internal bool Overlaps(PatternMatch other) => FirstToken < other.EndToken && other.FirstToken < EndToken;
}
