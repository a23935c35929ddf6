namespace FactLint.Language.Semantics.Quantities;

/// <summary>What a unit measures; units of one kind can be converted.</summary>
internal enum UnitKind : byte
{
    None,
    Length,
    Area,
    Volume,
    Weight,
    Speed,
    Energy,
    Power,
    Data,
    Angle,
    Frequency,
    Pressure,
    Electric,
    /// <summary>Seconds to centuries: durations, and ages with "old".</summary>
    Time,
}
