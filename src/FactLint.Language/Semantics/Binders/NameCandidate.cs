namespace FactLint.Language.Semantics.Binders;

/// <summary>A place where a person seems to be named: words from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="SurnameFirst">Index of the first word of the surname.</param>
/// <param name="SurnameEnd">One past its last word.</param>
/// <param name="Before">The title before it, or null.</param>
/// <param name="After">The title after it, or null.</param>
internal sealed record NameCandidate(int First, int End, int SurnameFirst, int SurnameEnd, TitleReading? Before, TitleReading? After)
{
    public bool IsFull => End - First > 1 && SurnameEnd - SurnameFirst < End - First;
}
