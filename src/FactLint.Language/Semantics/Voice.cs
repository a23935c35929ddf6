namespace FactLint.Language.Semantics;

/// <summary>Whether the subject acts or is acted on.</summary>
public enum Voice : byte
{
    Active,
    Passive,
}
