using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>
/// A figure of the article with what it measures: "$5 million", "two-thirds", "the 74-year-old". Years, dates, clock times and durations are
/// no quantities; nor are the numbers in names and codes ("Article 5", "F-16", telephone numbers).
/// </summary>
/// <param name="Span">In prose, from the currency sign or number to the unit; words such as "about" are outside.</param>
/// <param name="Type">What it measures.</param>
/// <param name="Value">
/// In the unit, a percentage as written (45 for 45 %). Null where the text gives none: "dozens", "the last", "percent" alone.
/// </param>
/// <param name="Unit">
/// An ISO 4217 code for a currency; for measures a name in the singular (kilometer, square mile, degree); <c>C</c> or <c>F</c> for temperatures; year, month … for
/// ages; null for plain numbers.
/// </param>
public sealed record Quantity(TextSpan Span, QuantityType Type, decimal? Value, string? Unit)
{
    /// <summary>The number alone, with the word or letters that multiply it: "3.4m" of "£3.4m". In prose.</summary>
    public TextSpan Number { get; init; } = Span;

    public QuantityBound Bound { get; init; }

    /// <summary>The words that give <see cref="Bound"/>, in prose.</summary>
    public TextSpan? Qualifier { get; init; }

    /// <summary>The text says that the figure is not exact: "about", "nearly", "or so".</summary>
    public bool IsApproximate => Bound is QuantityBound.About or QuantityBound.Nearly;

    public QuantityRole Role { get; init; }

    /// <summary>What one in the last written digit stands for, in the unit: 0.1 million for "1.2 million", 1 for "5,000"; 0 for a number in words.</summary>
    public decimal LastDigit { get; init; }

    /// <summary>What multiplies the written digits: 1,000,000 for "1.2 million", 1 for "5,000".</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Of a number range its ends as an interval: "(20,35]", "[5,)"; null for other quantities.</summary>
    public string? Range { get; init; }

    /// <summary>A part of one: "two-thirds", "one in five".</summary>
    public bool IsFraction { get; init; }

    /// <summary>Written with digits.</summary>
    public bool IsDigits => LastDigit != 0;
}
