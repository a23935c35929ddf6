namespace FactLint.Language.Semantics.Dates;

/// <summary>What a word before a date makes of it.</summary>
internal enum DateModifier : byte
{
    Before,
    Until,
    After,
    Since,
    Around,
}
