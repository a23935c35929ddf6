using FactLint.Language.Semantics.Quantities;

namespace FactLint.Language.Semantics;

/// <summary>The number that some words write, by the reader that the article's quantities come from: a condition of a rule and a quantity cannot disagree.</summary>
public static class WrittenNumber
{
    /// <summary>
    /// The value of the first number in <paramref name="words"/>, in digits, words or both (“3.5 million”, “one and a half million”, “5 lakh”); null when there is none, or
    /// none with a value. Whether it is part of a date, a name or a code is not asked.
    /// </summary>
    public static decimal? FirstIn(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(words[at - 1]);
            if (begins && NumberReader.TryRead(words, at, out NumberReading number) && number.Form != NumberForm.Vague)
                return number.Value;
        }
        return null;
    }
}
