namespace FactLint.Language.Semantics.Quantities;

/// <summary>What kind of number a <see cref="NumberReading"/> is.</summary>
internal enum NumberForm : byte
{
    Cardinal,
    Ordinal,
    /// <summary>two-thirds, 4/5, half, one in three.</summary>
    Fraction,
    /// <summary>hundreds, several million, dozens: no exact value.</summary>
    Vague,
}
