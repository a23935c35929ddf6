namespace FactLint.Language.Semantics.Quantities;

/// <summary>A unit.</summary>
/// <param name="Name">In the singular, as <see cref="Quantity.Unit"/> gives it.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Factor">What one of it is in the base unit of its kind: metre, square metre, litre, kilogram, metre per second, joule, watt, byte.</param>
internal sealed record UnitOfMeasure(string Name, UnitKind Kind, decimal Factor);
