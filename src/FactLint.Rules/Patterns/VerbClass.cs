namespace FactLint.Rules.Patterns;

/// <summary>What a pattern can ask of a finite verb group.</summary>
internal enum VerbClass
{
    Past,
    Present,
    Future,
    Passive,
}
