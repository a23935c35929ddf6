namespace FactLint.Language.Semantics;

/// <summary>What the auxiliaries of a verb group add.</summary>
[Flags]
public enum VerbTraits : byte
{
    None = 0,
    /// <summary>"has said".</summary>
    Perfect = 1,
    /// <summary>"is saying".</summary>
    Progressive = 2,
    /// <summary>"did not say".</summary>
    Negated = 4,
    /// <summary>"would say", "can say"; will and shall make a future instead.</summary>
    Modal = 8,
}
