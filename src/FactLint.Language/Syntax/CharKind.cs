namespace FactLint.Language.Syntax;

/// <summary>What a UTF-16 unit can be part of. <see cref="Mark"/> joins whatever stands before it.</summary>
internal enum CharKind : byte
{
    Other,
    Space,
    Letter,
    Digit,
    /// <summary>Combining marks, joiners and variation selectors.</summary>
    Mark,
    Punctuation,
    Symbol,
    HighSurrogate,
}
