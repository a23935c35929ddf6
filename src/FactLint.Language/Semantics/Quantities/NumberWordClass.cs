namespace FactLint.Language.Semantics.Quantities;

/// <summary>How a word takes part in a number that is written out.</summary>
internal enum NumberWordClass : byte
{
    None,
    /// <summary>zero to nine.</summary>
    Digit,
    /// <summary>ten to nineteen.</summary>
    Teen,
    /// <summary>twenty, thirty … ninety.</summary>
    Tens,
    Hundred,
    /// <summary>dozen: multiplies, and nothing follows it.</summary>
    Dozen,
    /// <summary>thousand, lakh, million, crore, billion, trillion.</summary>
    Scale,
    /// <summary>half, quarter.</summary>
    Share,
}
