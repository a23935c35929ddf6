using FactLint.Language.Lexicon;

namespace FactLint.Rules.Patterns.Elements;

/// <summary>One token of a part of speech.</summary>
internal sealed class TagElement(PartOfSpeech tag) : PatternElement
{
    public override ulong LengthsAt(SentenceView view, int token) => view.TagAt(token) == tag ? 1ul : 0;
}
