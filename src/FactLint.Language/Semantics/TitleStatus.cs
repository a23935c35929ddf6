namespace FactLint.Language.Semantics;

/// <summary>Whether the office is held, as the words before or after the title say.</summary>
public enum TitleStatus : byte
{
    Current,
    Former,
    Then,
    Acting,
    Elect,
    Late,
    Deputy,
    Vice,
}
