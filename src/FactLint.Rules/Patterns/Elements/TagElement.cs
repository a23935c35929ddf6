using FactLint.Language.Lexicon;

namespace FactLint.Rules.Patterns.Elements;

/// <summary>One token of a part of speech.</summary>
internal sealed class TagElement(PartOfSpeech tag) : PatternElement
{
    // A part of speech takes a look at the whole sentence.
    public override bool IsDear => true;

    public override ulong LengthsAt(SentenceView view, int token) => view.TagAt(token) == tag ? 1ul : 0;
}
