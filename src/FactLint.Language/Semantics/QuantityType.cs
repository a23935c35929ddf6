namespace FactLint.Language.Semantics;

/// <summary>What a quantity measures.</summary>
public enum QuantityType : byte
{
    Number,
    Ordinal,
    Percent,
    PercentagePoints,
    Currency,
    /// <summary>A length, area, volume, weight, speed, power … or a count used as a measure ("a six-story building").</summary>
    Dimension,
    Temperature,
    Age,
    /// <summary>The words that bound a number together with it: "more than 30", "1,000-5,000". The numbers inside are quantities of their own.</summary>
    NumberRange,
}
