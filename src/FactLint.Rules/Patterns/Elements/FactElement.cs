namespace FactLint.Rules.Patterns.Elements;

/// <summary>A whole fact of a class.</summary>
internal sealed class FactElement(FactClass fact) : PatternElement
{
    public override ulong LengthsAt(SentenceView view, int token) => 0;

    public override int FactEndAt(SentenceView view, int token)
    {
        int end = view.Facts.EndAt(fact, token);
        return end <= view.End ? end : -1;
    }

    public override bool Touches(SentenceView view, int token) => view.Facts.Covers(fact, token);
}
