using FactLint.Language.Semantics.Quantities;

namespace FactLint.Language.Semantics;

/// <summary>
/// The number that some words write, by the reader that the article's quantities come from: a condition of a rule and a quantity
/// cannot disagree.
/// </summary>
public static class WrittenNumber
{
    /// <summary>
    /// The value of the first number in <paramref name="words"/>, in digits, words or both (“3.5 million”, “two and a half million”,
    /// “5 lakh”); null when there is none. A number without a value counts as the least it can be: 100 for “hundreds”, 10,000 for
    /// “tens of thousands”. Whether it is part of a date, a name or a code is not asked.
    /// </summary>
    public static decimal? FirstIn(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(words[at - 1]);
            if (begins && NumberReader.TryRead(words, at, out NumberReading number))
                return number.Form == NumberForm.Vague ? Least(words[number.Start..number.End]) : number.Value;
        }
        return null;
    }

    private static decimal Least(ReadOnlySpan<char> words)
    {
        decimal least = 1;
        foreach (Range part in words.SplitAny(' ', '\u00A0', '\n', '-'))
        {
            // “Millions of billions of millions …” goes on as long as somebody writes; past this no condition asks.
            if (least < 1_000_000_000_000 && NumberWords.Of(words[part]) is { Class: not NumberWordClass.None } word)
                least *= word.Value;
        }
        return least;
    }
}
