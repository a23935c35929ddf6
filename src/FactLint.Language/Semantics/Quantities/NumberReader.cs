using static FactLint.Language.Semantics.Quantities.NumberWordClass;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>
/// Reads the number at a place of the prose: cardinals, ordinals and fractions in digits, in words and in both ("1.2 million", "3 hundred
/// and 21", "two and a half", "half a million"). It looks at nothing before the place but a "between", and does not ask whether the number
/// is part of a date, a name or a code.
/// </summary>
internal static class NumberReader
{
    /// <summary>Reads at the start of a word or at a digit; <paramref name="text"/> ends where the block ends.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out NumberReading number)
    {
        number = default;
        if ((uint)at >= (uint)text.Length)
            return false;
        char c = text[at];
        if (char.IsAsciiDigit(c) || c == '.' && Letters.IsDigit(text, at + 1) || c >= '¼' && VulgarFraction.Of(c) is not null)
            return DigitReader.TryRead(text, at, out number, out _) && WithFactor(text, ref number);
        if (c is '-' or '−' or '+' && Letters.IsDigit(text, at + 1))
            return TryRead(text, at + 1, out number) && Negate(ref number, at, c != '+');
        return char.IsAsciiLetter(c) && TryReadWords(text, at, out number);
    }

    private static bool Negate(ref NumberReading number, int start, bool isNegative)
    {
        number = number with { Start = start, Value = isNegative ? -number.Value : number.Value };
        return number.Form is NumberForm.Cardinal or NumberForm.Fraction;
    }

    // bn, k and the words million, hundred … behind digits; always true.
    private static bool WithFactor(ReadOnlySpan<char> text, ref NumberReading number)
    {
        if (number.Form != NumberForm.Cardinal)
            return true;
        int letters = Letters.EndOfWord(text, number.End);
        if (letters > number.End && FactorOf(text[number.End..letters], number.HasPoint) is > 0 and var factor && !Letters.IsDigit(text, letters))
        {
            number = number with { End = letters, Value = number.Value * factor, Unit = number.Unit * factor, Scale = factor };
            return true;
        }
        if (letters == number.End && FactorApart(text, letters) is > 0 and var apart)
        {
            number = number with { End = letters + 2, Value = number.Value * apart, Unit = number.Unit * apart, Scale = apart };
            return true;
        }
        if (letters > number.End)
        {
            if (NumberWords.Of(text[number.End..letters]) is { Class: Scale, IsOrdinal: false, IsPlural: false } word)
                number = number with { End = letters, Value = number.Value * word.Value, Unit = number.Unit * word.Value, Scale = word.Value };
            return true;
        }
        var words = new CountingWords(text, number.End, JoinsWithAnd(text, number.Start), number.Value);
        words.Read();
        if (words.End > number.End)
        {
            number = number with
            {
                End = words.End,
                Unit = words.AfterAnd > 0 ? 1 : number.Unit * words.Factor,
                Scale = words.Factor,
                Value = words.Value,
                Form = words.IsOrdinal ? NumberForm.Ordinal : NumberForm.Cardinal,
            };
        }
        number = Shares.Added(text, number);
        return true;
    }

    private static decimal FactorOf(ReadOnlySpan<char> letters, bool hasPoint) => letters switch
    {
        "k" or "K" => 1_000,
        "bn" or "Bn" or "BN" or "b" => 1_000_000_000,
        "B" when hasPoint => 1_000_000_000,
        "mn" or "mln" or "mil" or "Mn" => 1_000_000,
        "tn" or "trn" or "Tn" => 1_000_000_000_000,
        _ => 0,
    };

    // "2.33 k", "1,674.5 G"
    private static decimal FactorApart(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ' || text[at + 1] is not ('k' or 'G') || at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]))
            return 0;
        return at + 2 < text.Length && text[at + 2] is '.' or '-' or '\'' or '&' ? 0 : text[at + 1] == 'k' ? 1_000 : 1_000_000_000;
    }

    private static bool TryReadWords(ReadOnlySpan<char> text, int at, out NumberReading number)
    {
        number = default;
        int end = Letters.EndOfWord(text, at);
        ReadOnlySpan<char> first = text[at..end];
        if (Letters.IsLetter(text, end))
            return false;
        NumberWord word = NumberWords.Of(first);
        if (word.Class == None)
            return first.Length == 5 && Letters.IsWord(text, at, "minus") && TryReadMinus(text, at, end, out number)
                || Indefinite.TryRead(text, at, end, out number);
        if (word.Class == Share)
            return Shares.TryRead(text, at, end, word, out number);
        if (!word.IsOrdinal && (word.Class is Hundred or Scale or Dozen || word is { Class: Teen, IsPlural: true }))
            return Indefinite.TryReadFactor(text, at, end, word, out number);
        if (word is { Class: Hundred or Scale, IsOrdinal: true, IsPlural: false })
        {
            number = new(at, end, word.Value, NumberForm.Ordinal, 0);
            return true;
        }
        return TryReadCounting(text, new CountingWords(text, at, JoinsWithAnd(text, at)), at, out number);
    }

    /// <summary>Goes on with the words of a number that begins at <paramref name="start"/>.</summary>
    public static bool TryReadCounting(ReadOnlySpan<char> text, CountingWords words, int start, out NumberReading number)
    {
        int before = words.End;
        words.Read();
        number = new(start, words.End, words.Value, words.IsOrdinal ? NumberForm.Ordinal : NumberForm.Cardinal, 0) { Scale = words.Factor };
        if (words.End == before || words.IsOrdinal)
            return words.End > before;
        number = DecimalWords.After(text, number, words);
        if (Shares.AsFraction(text, number, words, out NumberReading fraction))
            number = fraction;
        else
            number = Shares.Added(text, number);
        return true;
    }

    private static bool TryReadMinus(ReadOnlySpan<char> text, int start, int end, out NumberReading number)
    {
        number = default;
        int next = Letters.AfterSpace(text, end);
        bool plusOr = Letters.WordBefore(text, start) is "or" or "and";
        return next > 0 && !plusOr && TryRead(text, next, out number) && Negate(ref number, start, true);
    }

    // "between one hundred and two hundred" are two numbers.
    public static bool JoinsWithAnd(ReadOnlySpan<char> text, int start) =>
        start < 8 || !Letters.WordBefore(text, start).Equals("between", StringComparison.OrdinalIgnoreCase);
}
