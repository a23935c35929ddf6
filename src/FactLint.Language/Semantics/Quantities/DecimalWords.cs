using static FactLint.Language.Semantics.Quantities.NumberWordClass;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Decimals that are written out: "two hundred point zero three", "nought point eleven", "two point five million".</summary>
internal static class DecimalWords
{
    /// <summary>The number with its decimals, or as it was.</summary>
    public static NumberReading After(ReadOnlySpan<char> text, NumberReading number, CountingWords whole)
    {
        int point = Letters.AfterSpace(text, number.End);
        if (point < 0 || !Letters.IsWord(text, point, "point"))
            return number;
        int at = Letters.AfterSpace(text, point + 5);
        decimal decimals = 0, unit = 1;
        int end = 0;
        while (at > 0 && unit > 0.000_000_001m && TryReadGroup(text, at, out decimal group, out int digits, out int groupEnd))
        {
            for (int i = 0; i < digits; i++)
                unit /= 10;
            decimals += group * unit;
            end = groupEnd;
            at = Letters.AfterSpace(text, end);
        }
        if (end == 0)
            return number;
        var factor = new CountingWords(text, end, joinsWithAnd: false, whole.Value + decimals);
        factor.ReadFactors();
        return number with { End = factor.End, Value = factor.Value, Scale = factor.Factor, HasPoint = true };
    }

    // "three" is one digit, "eleven" and "seventy-one" are two.
    private static bool TryReadGroup(ReadOnlySpan<char> text, int at, out decimal value, out int digits, out int end)
    {
        end = Letters.EndOfWord(text, at);
        NumberWord word = NumberWords.Of(text[at..end]);
        value = word.Value;
        digits = word.Class == Digit ? 1 : 2;
        if (word.Class is not (Digit or Teen or Tens) || word.IsOrdinal || word.IsPlural)
            return false;
        if (word.Class != Tens || Letters.NextWord(text, end) is not (> 0 and var next))
            return true;
        NumberWord unit = NumberWords.Of(text[next..Letters.EndOfWord(text, next)]);
        if (unit is { Class: Digit, IsOrdinal: false, Value: > 0 })
        {
            value += unit.Value;
            end = Letters.EndOfWord(text, next);
        }
        return true;
    }
}
