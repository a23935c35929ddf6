namespace FactLint.Language.Semantics.Quantities;

/// <summary>A number together with what it measures.</summary>
/// <param name="Type">Number when nothing follows it.</param>
/// <param name="Value">In <paramref name="Unit"/>; null when vague.</param>
/// <param name="Unit">As in <see cref="Quantity.Unit"/>.</param>
/// <param name="End">Prose offset past the unit.</param>
internal readonly record struct Measured(QuantityType Type, decimal? Value, string? Unit, int End)
{
    /// <summary>The number belongs to a duration or a clock time: it is no quantity, and the text goes on at <see cref="End"/>.</summary>
    public bool IsTime { get; init; }

    /// <summary>The number is a share told as two numbers: "one in five".</summary>
    public bool IsShare { get; init; }

    /// <summary>What multiplies the number besides its own factor: 1,000,000 in "75 USD million"; 1 otherwise.</summary>
    public decimal Factor { get; init; } = 1;
}
