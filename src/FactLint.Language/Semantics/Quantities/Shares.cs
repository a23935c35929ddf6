using static FactLint.Language.Semantics.Quantities.NumberWordClass;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Fractions in words: "half a million", "two-thirds", "three and a half", "one hundred thirty-fifths".</summary>
internal static class Shares
{
    /// <summary>Reads at half or quarter: "half", "half a million", "quarter million", "half dozen".</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int end, NumberWord share, out NumberReading number)
    {
        number = new(at, end, 1m / share.Value, NumberForm.Fraction, 0);
        if (share.IsPlural)
            return false;
        int next = Letters.NextWord(text, end);
        if (next > 0 && (text[next] | 0x20) == 'a' && Letters.EndOfWord(text, next) == next + 1)
            next = Letters.NextWord(text, next + 1);
        if (next > 0 && TryFactor(text, next, out long factor, out int factorEnd))
            number = number with { End = factorEnd, Value = number.Value * factor, Form = NumberForm.Cardinal, Scale = factor };
        else if (share.Value == 4)
            return false;
        return true;
    }

    /// <summary>"a half", "a third of the", "a quarter of a million"; an ordinal before a noun ("a third man") is no fraction.</summary>
    public static bool TryReadSingle(ReadOnlySpan<char> text, int start, int at, int end, out NumberReading number)
    {
        NumberWord word = NumberWords.Of(text[at..end]);
        number = new(start, end, 1m / word.Value, NumberForm.Fraction, 0);
        if (word.IsPlural || word.Value < 3 && word.Class != Share)
            return false;
        int next = Letters.NextWord(text, end);
        if (next > 0 && TryFactor(text, next, out long factor, out int factorEnd))
        {
            number = number with { End = factorEnd, Value = number.Value * factor, Form = NumberForm.Cardinal, Scale = factor };
            return true;
        }
        bool bare = next < 0 || !Letters.IsLetter(text, next) || Letters.IsWord(text, next, "of") || IsAfterShare(text, next);
        return word.Class == Share ? word.Value == 2 || bare : bare;
    }

    /// <summary>
    /// Adds "and a half" to a number: of a million when the number ends with one; "two and a half million" multiplies both.
    /// </summary>
    public static NumberReading Added(ReadOnlySpan<char> text, NumberReading number)
    {
        if (number.Form != NumberForm.Cardinal || number.End >= text.Length)
            return number;
        int and = Letters.NextWord(text, number.End);
        if (and < 0 || !Letters.IsWord(text, and, "and"))
            return number;
        bool hyphen = Letters.IsHyphen(text[and - 1]);
        int at = hyphen ? Letters.NextWord(text, and + 3) : Letters.AfterSpace(text, and + 3);
        if (at < 0 || !char.IsAsciiLetter(text[at]) || !TryReadPart(text, at, out decimal part, out int end, out long factor))
            return number;
        // A number with no factor of its own shares the one behind the fraction; "in 2010 and a half million" are two numbers.
        if (factor > 1 && number is { Scale: <= 1, Value: < 100 })
            return number with { End = end, Value = (number.Value + part) * factor, HasPoint = true, Scale = factor };
        decimal scale = factor > 0 ? factor : number.Scale;
        if (factor > 0 && factor >= number.Scale)
            return number;
        return number with { End = end, Value = number.Value + part * scale, HasPoint = true };
    }

    /// <summary>"two thirds", "twenty-three fifths", "two hundred and fifty-four hundredths": the number as numerator, or its last part.</summary>
    public static bool AsFraction(ReadOnlySpan<char> text, NumberReading number, CountingWords words, out NumberReading fraction)
    {
        fraction = number;
        if (!TryDenominator(text, number.End, number.Value == 1, out decimal denominator, out int end) || number.HasPoint)
            return false;
        decimal numerator = number.Value;
        decimal value;
        if (words.LastTens > 0 && numerator > words.LastTens && denominator < 10)
            value = (numerator - words.LastTens) / (words.LastTens + denominator);
        else
            value = words.AfterAnd > 0 && words.AfterAnd < denominator ? numerator - words.AfterAnd + words.AfterAnd * words.ScaleBeforeAnd / denominator : numerator / denominator;
        fraction = number with { End = end, Value = value, Form = words.ScaleBeforeAnd > 1 ? NumberForm.Cardinal : NumberForm.Fraction };
        int next = Letters.AfterSpace(text, end);
        if (next > 0 && TryFactor(text, next, out long factor, out int factorEnd))
            fraction = fraction with { End = factorEnd, Value = value * factor, Form = NumberForm.Cardinal, Scale = factor };
        return true;
    }

    // "a half", "a quarter", "a third", "one-third", "three quarters", "five ninths", with a factor behind it in "a half million".
    private static bool TryReadPart(ReadOnlySpan<char> text, int at, out decimal part, out int end, out long factor)
    {
        part = 0;
        factor = 0;
        end = Letters.EndOfWord(text, at);
        decimal numerator = 1;
        if (end - at != 1 || (text[at] | 0x20) != 'a')
        {
            NumberWord first = NumberWords.Of(text[at..end]);
            if (first is not { Class: Digit, IsOrdinal: false, IsPlural: false, Value: > 0 })
                return false;
            numerator = first.Value;
        }
        if (!TryDenominator(text, end, numerator == 1, out decimal denominator, out end))
            return false;
        part = numerator / denominator;
        int next = Letters.AfterSpace(text, end);
        if (denominator is not (2 or 4) && numerator == 1 && next > 0 && Letters.IsLetter(text, next) && !Letters.IsWord(text, next, "of"))
            return false;
        if (next > 0 && TryFactor(text, next, out factor, out int factorEnd))
            end = factorEnd;
        return true;
    }

    private static bool TryDenominator(ReadOnlySpan<char> text, int after, bool single, out decimal denominator, out int end)
    {
        denominator = 0;
        end = 0;
        int at = Letters.NextWord(text, after);
        if (at < 0)
            return false;
        end = Letters.EndOfWord(text, at);
        NumberWord word = NumberWords.Of(text[at..end]);
        denominator = word.Value;
        if (word.Class is Digit or Tens && !word.IsOrdinal)
            return TryCompound(text, at, single, out denominator, out end);
        if (!(word.Class == Share || word.IsOrdinal && word.Value > 2) || !(word.IsPlural || single))
            return false;
        return single || word.IsPlural;
    }

    // "twenty twenty-fifths", "one one hundred fifth"
    private static bool TryCompound(ReadOnlySpan<char> text, int at, bool single, out decimal denominator, out int end)
    {
        var words = new CountingWords(text, at, joinsWithAnd: false);
        words.Read();
        denominator = words.Value;
        end = words.End;
        if (words.IsOrdinal)
            return single && denominator > 100;
        if (Letters.NextWord(text, end) is not (> 0 and var next) || words.LastTens == 0)
            return false;
        end = Letters.EndOfWord(text, next);
        NumberWord last = NumberWords.Of(text[next..end]);
        denominator += last.Value;
        return last is { Class: Digit, IsOrdinal: true, IsPlural: true };
    }

    // million, of a million, dozen.
    private static bool TryFactor(ReadOnlySpan<char> text, int at, out long factor, out int end)
    {
        if (Letters.IsWord(text, at, "of") && Letters.AfterSpace(text, at + 2) is > 0 and int article && Letters.IsWord(text, article, "a"))
            at = Letters.AfterSpace(text, article + 1);
        end = at < 0 ? 0 : Letters.EndOfWord(text, at);
        NumberWord word = end > at ? NumberWords.Of(text[at..end]) : default;
        factor = word.Value;
        return word is { Class: Hundred or Dozen or Scale, IsOrdinal: false, IsPlural: false };
    }

    private static bool IsAfterShare(ReadOnlySpan<char> text, int at) =>
        Letters.IsWord(text, at, "as") || Letters.IsWord(text, at, "more") || Letters.IsWord(text, at, "less") || Letters.IsWord(text, at, "higher") || Letters.IsWord(text, at, "lower")
        || Letters.IsWord(text, at, "were") || Letters.IsWord(text, at, "was") || Letters.IsWord(text, at, "is") || Letters.IsWord(text, at, "are") || Letters.IsWord(text, at, "said");
}
