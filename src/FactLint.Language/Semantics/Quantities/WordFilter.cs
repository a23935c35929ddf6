namespace FactLint.Language.Semantics.Quantities;

/// <summary>Tells words that cannot begin a quantity by their first two letters and their length.</summary>
internal static class WordFilter
{
    // For each first letter the second letters that matter, bit 0 for a.
    private static readonly uint[] Seconds =
    [
        Bits("gn"),    // aged, an, antepenultimate
        Bits("i"),     // billion
        Bits("reu"),   // crore, celsius, current
        Bits("oel"),   // dozen, degrees, dlrs
        Bits("ilu"),   // eight, eleven, eur
        Bits("ioea"),  // five, four, few, fahrenheit
        Bits("b"),     // gbp
        Bits("ua"),    // hundred, half
        0, 0, 0,
        Bits("a"),     // lakh, last
        Bits("i"),     // million, minus
        Bits("ioea"),  // nine, nought, next, naught
        Bits("n"),     // one
        Bits("er"),    // percent, previous
        Bits("u"),     // quarter
        Bits("m"),     // rmb
        Bits("ie"),    // six, seven, several, sen
        Bits("whre"),  // two, three, ten, trillion
        Bits("s"),     // usd
        0, 0, 0, 0,
        Bits("e"),     // zero
    ];

    public static bool IsPossible(char first, char second, int length)
    {
        if (length == 1)
            return (first | 0x20) == 'a';
        return length <= 15 && (Seconds[(first | 0x20) - 'a'] >> ((second | 0x20) - 'a') & 1) != 0;
    }

    private static uint Bits(string letters)
    {
        uint bits = 0;
        foreach (char letter in letters)
            bits |= 1u << (letter - 'a');
        return bits;
    }
}
