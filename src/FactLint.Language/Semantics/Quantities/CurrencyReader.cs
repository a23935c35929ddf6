namespace FactLint.Language.Semantics.Quantities;

/// <summary>Sums of money: what stands before an amount ("US$", "Rs", "€") and what stands behind it ("million euros", "dollars forty-five cents").</summary>
internal static class CurrencyReader
{
    /// <summary>Reads the amount at a place behind a sign or code.</summary>
    /// <param name="text">Up to the end of the block.</param>
    /// <param name="amount">The first character of the amount.</param>
    /// <param name="number">The amount, its factor included.</param>
    public static bool TryReadAmount(ReadOnlySpan<char> text, int amount, out NumberReading number)
    {
        if (!Letters.IsDigit(text, amount) && !(amount < text.Length && text[amount] == '.' && Letters.IsDigit(text, amount + 1)) || !NumberReader.TryRead(text, amount, out number))
        {
            number = default;
            return false;
        }
        if (number is { Scale: 1, Form: NumberForm.Cardinal } && number.End < text.Length && Factor(text, number.End, out int end) is > 1 and var factor)
            number = number with { End = end, Value = number.Value * factor, Unit = number.Unit * factor, Scale = factor };
        return number.Form is NumberForm.Cardinal or NumberForm.Fraction;
    }

    /// <summary>The letters before a dollar sign, and the code they make; the sign alone otherwise.</summary>
    public static string OfSign(ReadOnlySpan<char> text, int sign, out int start)
    {
        start = sign;
        string code = Currencies.OfSign(text[sign])!;
        int letters = sign;
        while (letters > 0 && sign - letters < 5 && (char.IsAsciiLetter(text[letters - 1]) || text[letters - 1] == '.'))
            letters--;
        if (letters == sign && sign > 3 && text[sign - 1] == ' ' && text[..(sign - 1)].EndsWith("u.s", StringComparison.OrdinalIgnoreCase))
            letters = sign - 4;
        if (letters == sign || letters > 0 && char.IsLetterOrDigit(text[letters - 1]))
            return code;
        if (text[sign] == '$' && Currencies.OfDollar(text[letters..sign].TrimEnd(' ')) is { } dollar)
        {
            start = letters;
            return dollar;
        }
        if (text[letters..sign] is "E" or "IR" or "GH" or "EGP" or "LL" or "SY")
        {
            start = letters;
            return text[letters] switch { 'I' => "IEP", 'G' => "GHS", 'L' => "LBP", 'S' => "SYP", _ => "EGP" };
        }
        return code;
    }

    /// <summary>A sign behind the number: 100€, 10 $.</summary>
    public static Measured? AfterSign(ReadOnlySpan<char> text, in NumberReading number, int at, bool close)
    {
        if (Currencies.OfSign(text[at]) is not { } code || !close && Letters.IsDigit(text, at + 1))
            return null;
        return WithSmall(text, new(QuantityType.Currency, MeasureReader.ValueOf(number), code, at + 1));
    }

    /// <summary>A code or name behind the number: "5 million euros", "115USD", "10 Turkish lira", "30 MUSD".</summary>
    public static Measured? AfterNumber(ReadOnlySpan<char> text, in NumberReading number, int at, bool close)
    {
        int end = Letters.EndOfWord(text, at);
        ReadOnlySpan<char> word = text[at..end];
        if (Letters.IsDigit(text, end) || Letters.IsLetter(text, end))
            return null;
        if (word.Length == 4 && word[0] == 'M' && Currencies.OfCode(word[1..]) is { } millions)
            return new(QuantityType.Currency, number.Value * 1_000_000, millions, end) { Factor = 1_000_000 };
        if (word is "p" && close && number.IsDigits && number.Value < 1000 && !number.HasPoint)
            return new(QuantityType.Currency, number.Value, "penny", end);
        if (NameAt(text, at, out int nameEnd) is not { } code || word.Equals("won", StringComparison.OrdinalIgnoreCase) && number.Value < 100)
            return null;
        var money = new Measured(QuantityType.Currency, MeasureReader.ValueOf(number), code, nameEnd);
        int factorAt = Letters.AfterSpace(text, nameEnd);
        if (factorAt > 0 && number.Scale == 1 && char.IsAsciiLetterUpper(word[^1]) && NumberWords.Of(text[factorAt..Letters.EndOfWord(text, factorAt)]) is { Class: NumberWordClass.Scale, IsOrdinal: false, IsPlural: false } factor)
            return money with { Value = money.Value * factor.Value, End = Letters.EndOfWord(text, factorAt), Factor = factor.Value };
        return WithSmall(text, money);
    }

    /// <summary>The currency whose name or code stands at a place, with its country: "US dollars", "pounds sterling".</summary>
    public static string? NameAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = Letters.EndOfWord(text, at);
        ReadOnlySpan<char> word = text[at..end];
        if (word.Length < 2)
            end = EndOfInitials(text, at, end);
        else if (word.Length == 3 && char.IsAsciiLetterUpper(word[2]) && Currencies.OfCode(word) is { } iso)
            return iso;
        else if (Currencies.OfName(word) is { } name)
            return name;
        else if (word.Length <= 6 && (word.Equals("pounds", StringComparison.OrdinalIgnoreCase) || word.Equals("pound", StringComparison.OrdinalIgnoreCase)) && Letters.AfterSpace(text, end) is > 0 and int sterling
            && Letters.IsWord(text, sterling, "sterling"))
        {
            end = sterling + 8;
            return "GBP";
        }
        return OfNation(text, at, ref end);
    }

    /// <summary>Pounds that are money: millions of them, or with pence.</summary>
    public static bool IsMoney(ReadOnlySpan<char> text, in NumberReading number, int end)
    {
        int next = Letters.AfterSpace(text, end);
        return number.Scale >= 1_000_000 && !(next > 0 && Letters.IsWord(text, next, "of"));
    }

    // The adjective of a country, in one or two words, and a name: "Hong Kong dollars".
    private static string? OfNation(ReadOnlySpan<char> text, int at, ref int end)
    {
        Span<char> key = stackalloc char[32];
        int length = 0;
        int wordAt = at, wordEnd = end;
        for (int words = 0; words < 3; words++)
        {
            ReadOnlySpan<char> word = text[wordAt..wordEnd];
            if (word.Length == 0 || length + word.Length + 1 > key.Length)
                return null;
            word.CopyTo(key[length..]);
            length += word.Length;
            if (words > 0 && Currencies.OfNational(key[..length]) is { } code)
            {
                end = wordEnd;
                return code;
            }
            key[length++] = '_';
            wordAt = Letters.AfterSpace(text, wordEnd);
            if (wordAt < 0)
                return null;
            wordEnd = Letters.EndOfWord(text, wordAt);
        }
        return null;
    }

    private static int EndOfInitials(ReadOnlySpan<char> text, int at, int end) =>
        text[at..].StartsWith("U.S.", StringComparison.OrdinalIgnoreCase) ? at + 4 : text[at..].StartsWith("u.s ", StringComparison.OrdinalIgnoreCase) ? at + 3 : end;

    // "thirteen dollars forty-five cents", "15 dollars and 50", "10 $ 30 cent".
    private static Measured WithSmall(ReadOnlySpan<char> text, Measured money)
    {
        int at = Letters.AfterSpace(text, money.End);
        if (at < 0 || money.Value is null || Currencies.IsSmall(money.Unit!))
            return money;
        bool and = Letters.IsWord(text, at, "and");
        if (and)
            at = Letters.AfterSpace(text, at + 3);
        if (at < 0 || !char.IsAsciiLetterOrDigit(text[at]) || !NumberReader.TryRead(text, at, out NumberReading small) || small.Form != NumberForm.Cardinal || small.HasPoint || small.Value is < 1 or >= 100)
            return money;
        int unitAt = Letters.SkipSpaces(text, small.End);
        int unitEnd = Letters.EndOfWord(text, unitAt);
        ReadOnlySpan<char> unit = text[unitAt..unitEnd];
        bool named = unit.Length > 2 && Currencies.OfName(unit) is { } name && Currencies.IsSmall(name);
        bool bare = !(and && small.IsDigits && unit.Length > 0) && (unit.Length == 0 && !(unitAt < text.Length && (text[unitAt] is '%' or '-' || Currencies.OfSign(text[unitAt]) is not null)) || unit is "more" or "and" or "each");
        return named || bare ? money with { Value = money.Value + small.Value / 100, End = named ? unitEnd : small.End } : money;
    }

    private static decimal Factor(ReadOnlySpan<char> text, int at, out int end)
    {
        end = Letters.EndOfWord(text, at);
        return text[at..end] switch
        {
            "m" or "M" or "MM" or "mil" => 1_000_000,
            "B" => 1_000_000_000,
            "t" or "T" or "tr" => 1_000_000_000_000,
            "cr" or "Cr" => 10_000_000,
            _ => 1,
        };
    }
}
