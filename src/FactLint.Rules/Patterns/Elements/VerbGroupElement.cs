using FactLint.Language.Semantics;

namespace FactLint.Rules.Patterns.Elements;

/// <summary>A whole finite verb group of a tense, or in the passive.</summary>
internal sealed class VerbGroupElement(VerbClass verb, VerbWords words) : PatternElement
{
    public override ulong LengthsAt(SentenceView view, int token)
    {
        if (VerbGroup.ReadAt(view, token, words) is not { } group || !Fits(group))
            return 0;
        int length = group.End - token;
        return length <= LongestStretch ? 1ul << (length - 1) : 0;
    }

    private bool Fits(VerbGroup group) => verb switch
    {
        VerbClass.Past => group.Tense == Tense.Past,
        VerbClass.Present => group.Tense == Tense.Present,
        VerbClass.Future => group.Tense == Tense.Future,
        _ => group.IsPassive,
    };
}
