namespace FactLint.Language.Semantics;

/// <summary>The tense of a finite verb group; <see cref="None"/> where the verb is not finite.</summary>
public enum Tense : byte
{
    None,
    Past,
    Present,
    Future,
}
