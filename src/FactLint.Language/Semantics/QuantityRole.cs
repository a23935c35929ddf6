namespace FactLint.Language.Semantics;

/// <summary>How a quantity stands to the one beside it.</summary>
public enum QuantityRole : byte
{
    Plain,
    /// <summary>The first of two ends: 10 in "10 to 15", "10-15", "between 10 and 15".</summary>
    RangeStart,
    RangeEnd,
    /// <summary>A side of a score or of a vote: 21 and 12 in "won 21-12".</summary>
    Score,
}
