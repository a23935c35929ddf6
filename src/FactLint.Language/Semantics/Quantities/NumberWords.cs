using static FactLint.Language.Semantics.Quantities.NumberWordClass;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>The words that numbers are written with in English.</summary>
internal static class NumberWords
{
    /// <summary>quadrillionths.</summary>
    public const int Longest = 14;

    // Letters that a number word begins with, bit 0 for a: most words of an article are told apart by these alone.
    private const uint Initials = 1u << ('b' - 'a') | 1u << ('c' - 'a') | 1u << ('d' - 'a') | 1u << ('e' - 'a') | 1u << ('f' - 'a') | 1u << ('h' - 'a') | 1u << ('l' - 'a')
        | 1u << ('m' - 'a') | 1u << ('n' - 'a') | 1u << ('o' - 'a') | 1u << ('q' - 'a') | 1u << ('s' - 'a') | 1u << ('t' - 'a') | 1u << ('z' - 'a');

    /// <summary>False for most words that are no number words; cheap.</summary>
    public static bool MayBegin(char first) => (Initials >> ((first | 0x20) - 'a') & 1) != 0;

    /// <summary>Reads a word in any case; class None when it is no number word.</summary>
    public static NumberWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > Longest || !MayBegin(word[0]))
            return default;
        Span<char> lower = stackalloc char[Longest];
        for (int i = 0; i < word.Length; i++)
            lower[i] = (char)(word[i] | 0x20);
        lower = lower[..word.Length];
        NumberWord plain = OfCardinal(lower);
        if (plain.Class == None)
            plain = OfOrdinal(lower);
        if (plain.Class != None || lower[^1] != 's')
            return plain;
        NumberWord single = OfCardinal(lower[..^1]);
        if (single.Class == None)
            single = OfOrdinal(lower[..^1]);
        bool hasPlural = single.IsOrdinal || single.Class is Hundred or Dozen or Scale or Share || single.Value == 10;
        return hasPlural ? single with { IsPlural = true } : lower is "halves" ? new(Share, 2, IsPlural: true) : default;
    }

    private static NumberWord OfCardinal(ReadOnlySpan<char> word) => word switch
    {
        "zero" or "nought" or "naught" => new(Digit, 0),
        "one" => new(Digit, 1),
        "two" => new(Digit, 2),
        "three" => new(Digit, 3),
        "four" => new(Digit, 4),
        "five" => new(Digit, 5),
        "six" => new(Digit, 6),
        "seven" => new(Digit, 7),
        "eight" => new(Digit, 8),
        "nine" => new(Digit, 9),
        "ten" => new(Teen, 10),
        "eleven" => new(Teen, 11),
        "twelve" => new(Teen, 12),
        "thirteen" => new(Teen, 13),
        "fourteen" => new(Teen, 14),
        "fifteen" => new(Teen, 15),
        "sixteen" => new(Teen, 16),
        "seventeen" => new(Teen, 17),
        "eighteen" => new(Teen, 18),
        "nineteen" => new(Teen, 19),
        "twenty" => new(Tens, 20),
        "thirty" => new(Tens, 30),
        "forty" or "fourty" => new(Tens, 40),
        "fifty" => new(Tens, 50),
        "sixty" => new(Tens, 60),
        "seventy" => new(Tens, 70),
        "eighty" => new(Tens, 80),
        "ninety" => new(Tens, 90),
        "hundred" => new(Hundred, 100),
        "dozen" => new(Dozen, 12),
        "thousand" => new(Scale, 1_000),
        "lakh" or "lac" => new(Scale, 100_000),
        "million" => new(Scale, 1_000_000),
        "crore" => new(Scale, 10_000_000),
        "billion" => new(Scale, 1_000_000_000),
        "trillion" => new(Scale, 1_000_000_000_000),
        "quadrillion" => new(Scale, 1_000_000_000_000_000),
        "half" => new(Share, 2),
        "quarter" => new(Share, 4),
        _ => default,
    };

    private static NumberWord OfOrdinal(ReadOnlySpan<char> word) => word switch
    {
        "first" => new(Digit, 1, true),
        "second" => new(Digit, 2, true),
        "third" => new(Digit, 3, true),
        "fourth" => new(Digit, 4, true),
        "fifth" => new(Digit, 5, true),
        "sixth" => new(Digit, 6, true),
        "seventh" => new(Digit, 7, true),
        "eighth" => new(Digit, 8, true),
        "ninth" or "nineth" => new(Digit, 9, true),
        "tenth" => new(Teen, 10, true),
        "eleventh" => new(Teen, 11, true),
        "twelfth" => new(Teen, 12, true),
        "thirteenth" => new(Teen, 13, true),
        "fourteenth" => new(Teen, 14, true),
        "fifteenth" => new(Teen, 15, true),
        "sixteenth" => new(Teen, 16, true),
        "seventeenth" => new(Teen, 17, true),
        "eighteenth" => new(Teen, 18, true),
        "nineteenth" => new(Teen, 19, true),
        "twentieth" => new(Tens, 20, true),
        "thirtieth" => new(Tens, 30, true),
        "fortieth" => new(Tens, 40, true),
        "fiftieth" => new(Tens, 50, true),
        "sixtieth" => new(Tens, 60, true),
        "seventieth" => new(Tens, 70, true),
        "eightieth" => new(Tens, 80, true),
        "ninetieth" => new(Tens, 90, true),
        "hundredth" => new(Hundred, 100, true),
        "thousandth" => new(Scale, 1_000, true),
        "millionth" => new(Scale, 1_000_000, true),
        "billionth" => new(Scale, 1_000_000_000, true),
        "trillionth" => new(Scale, 1_000_000_000_000, true),
        _ => default,
    };
}
