namespace FactLint.Language.Semantics.Binders;

/// <summary>What stands after a cue.</summary>
internal enum ComplementKind : byte
{
    None,
    Clause,
    Quotation,
    Object,
    Infinitive,
}
