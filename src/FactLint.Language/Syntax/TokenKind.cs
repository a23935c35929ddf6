namespace FactLint.Language.Syntax;

/// <summary>What a token is made of; its part of speech is another question.</summary>
public enum TokenKind : byte
{
    Word,
    Number,
    Punctuation,
    Symbol,
    /// <summary>A web or mail address, a handle or a hashtag: one token, never prose.</summary>
    Address,
}
