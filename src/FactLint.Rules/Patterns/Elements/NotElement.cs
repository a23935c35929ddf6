using System.Collections.Immutable;

namespace FactLint.Rules.Patterns.Elements;

/// <summary>One token at which none of the excluded elements begins, and which is part of none of the excluded facts.</summary>
internal sealed class NotElement(ImmutableArray<PatternElement> excluded) : PatternElement
{
    public override bool IsDear { get; } = excluded.Any(element => element is TagElement or FactElement or VerbGroupElement);

    public override ulong LengthsAt(SentenceView view, int token)
    {
        foreach (PatternElement element in excluded)
        {
            if (element.Touches(view, token))
                return 0;
        }
        return 1;
    }
}
