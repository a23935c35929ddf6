namespace FactLint.Rules.Patterns.Elements;

/// <summary>Any one token.</summary>
internal sealed class AnyElement : PatternElement
{
    public static AnyElement Instance { get; } = new();

    public override ulong LengthsAt(SentenceView view, int token) => 1;
}
