namespace FactLint.Analysis.Diagnostics;

/// <summary>How much a finding weighs. Ordered: a higher value weighs more.</summary>
public enum Severity : byte
{
    /// <summary>The rule does not run.</summary>
    Off,
    /// <summary>Worth a look; never blocks.</summary>
    Info,
    /// <summary>A published standard asks an editor to decide.</summary>
    Warning,
    /// <summary>The text contradicts itself, a calendar, arithmetic or a roster.</summary>
    Error,
}
