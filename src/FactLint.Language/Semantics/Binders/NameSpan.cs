namespace FactLint.Language.Semantics.Binders;

/// <summary>Words that name something, from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct NameSpan(int First, int End, NameKind Kind)
{
    public int Length => End - First;
}
