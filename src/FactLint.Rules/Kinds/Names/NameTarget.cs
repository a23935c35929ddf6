using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Names;

/// <summary>A word that somebody of the article is called by.</summary>
/// <param name="Person">Who.</param>
/// <param name="Text">As written.</param>
/// <param name="Letters">Plain letters in lower case.</param>
/// <param name="IsGiven">The given name, not the surname.</param>
/// <param name="Mentions">How often people are named by a surname of these letters, in full or alone.</param>
internal sealed record NameTarget(Person Person, string Text, string Letters, bool IsGiven, int Mentions)
{
    /// <summary>The article gives the person's full name somewhere.</summary>
    public bool IsIntroduced => Person.GivenName.Length > 0;

    /// <summary>The word stands nowhere but in the full name, and is not known as a name or a plain word: it may itself be the slip.</summary>
    public bool IsOnlyInFull => IsIntroduced && Person.Mentions.All(m => m.Span.Length > Person.Surname.Length) && !KnownWords.IsName(Text) && !KnownWords.IsPlain(Text);
}
