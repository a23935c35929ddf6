namespace FactLint.Language.Semantics.Lexica;

/// <summary>The form a verb stands in.</summary>
internal enum VerbInflection : byte
{
    Base,
    ThirdPerson,
    /// <summary>Past or past participle.</summary>
    Past,
    Gerund,
}
