using FactLint.Language.Semantics.Quantities;

namespace FactLint.Language.Semantics;

/// <summary>Converts measures of one kind into each other: miles into kilometers, acres into hectares.</summary>
public static class UnitConversion
{
    /// <summary>How many of <paramref name="to"/> one of <paramref name="from"/> is; null when they measure different things or are no units. Units as <see cref="Quantity.Unit"/> names them.</summary>
    public static decimal? Factor(string from, string to) =>
        Units.Named(from) is { } one && Units.Named(to) is { } other && one.Kind == other.Kind ? one.Factor / other.Factor : null;
}
