namespace FactLint.Language.Semantics.Dates;

/// <summary>Whether the words around a date look ahead or back.</summary>
internal enum Outlook : byte
{
    Unknown,
    Ahead,
    Behind,
}
