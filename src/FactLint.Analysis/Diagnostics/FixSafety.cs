namespace FactLint.Analysis.Diagnostics;

/// <summary>Whether a fix may be applied without a person's look.</summary>
public enum FixSafety : byte
{
    /// <summary>Touches a fact: a person applies it.</summary>
    Suggested,
    /// <summary>Typography and house spelling.</summary>
    Safe,
}
