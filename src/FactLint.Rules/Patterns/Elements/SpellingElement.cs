using System.Collections.Immutable;

namespace FactLint.Rules.Patterns.Elements;

/// <summary>One token spelled exactly so; a curly apostrophe equals a straight one.</summary>
/// <param name="spelling">With straight apostrophes.</param>
/// <param name="word">The number of the word in any case.</param>
internal sealed class SpellingElement(string spelling, int word) : PatternElement
{
    public override ImmutableArray<int> FirstWords { get; } = [word];

    public override ulong LengthsAt(SentenceView view, int token) =>
        view.WordAt(token) == word && IsSpelled(view.TextAt(token)) ? 1ul : 0;

    private bool IsSpelled(ReadOnlySpan<char> text)
    {
        if (text.Length != spelling.Length)
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if ((text[i] is '’' or 'ʼ' ? '\'' : text[i]) != spelling[i])
                return false;
        }
        return true;
    }
}
