using System.Collections.Immutable;

namespace FactLint.Rules.Patterns.Elements;

/// <summary>One token that is one of some words, in any case.</summary>
internal sealed class WordElement(ImmutableArray<int> words) : PatternElement
{
    private const int FewWords = 8;

    private readonly HashSet<int>? _many = words.Length > FewWords ? words.ToHashSet() : null;

    public override ImmutableArray<int> FirstWords => words;

    public override ulong LengthsAt(SentenceView view, int token)
    {
        int word = view.WordAt(token);
        return (_many is null ? words.AsSpan().Contains(word) : _many.Contains(word)) ? 1ul : 0;
    }
}
