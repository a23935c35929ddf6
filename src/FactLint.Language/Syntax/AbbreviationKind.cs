namespace FactLint.Language.Syntax;

/// <summary>What may follow an abbreviation, and so whether its period can end a sentence.</summary>
internal enum AbbreviationKind : byte
{
    None,
    /// <summary>A name follows: Mr., Gen., St.</summary>
    Title,
    /// <summary>A number follows: No., p., Fig.; without one it is an ordinary word and its period ends the sentence.</summary>
    BeforeNumber,
    /// <summary>A month or weekday: a number often follows, and the sentence can end with it.</summary>
    Month,
    /// <summary>Short for a company's form, a degree, a place: can end a sentence.</summary>
    Closing,
    /// <summary>A word always follows: vs., i.e., cf.</summary>
    Inner,
}
