namespace FactLint.Language.Semantics.Quantities;

/// <summary>Reads a unit of measure at a place: "square miles", "km/h", "cu ft", "m²", "kilometers an hour".</summary>
internal static class UnitReader
{
    /// <summary>Reads at the first letter of the unit.</summary>
    /// <param name="text">Up to the end of the block.</param>
    /// <param name="at">The letter.</param>
    /// <param name="isClose">No white space stands between number and unit: symbols of one letter count.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="end">Past it.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool isClose, out UnitOfMeasure unit, out int end)
    {
        unit = null!;
        end = EndOfName(text, at);
        if (end == at)
            return false;
        ReadOnlySpan<char> word = text[at..end];
        int power = PowerOf(word);
        if (power > 0)
            return TryRaised(text, end, power, out unit, out end);
        if (!IsSymbolAllowed(word, isClose) || Units.Of(word) is not { } found)
            return false;
        unit = found;
        if (unit.Kind == UnitKind.Length)
            ReadAfterLength(text, ref unit, ref end);
        return true;
    }

    private static int EndOfName(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is 'μ' or 'µ'))
            end++;
        if (end + 1 < text.Length && text[end] == '/' && text[end + 1] == 'h' && end - at == 2 && !Letters.IsLetter(text, end + 2))
            return end + 2;
        // kilowatt-hour, light-year
        if (end < text.Length && text[end] == '-' && (Letters.IsWord(text, end + 1, "hour") || Letters.IsWord(text, end + 1, "hours") || Letters.IsWord(text, end + 1, "year") && Letters.IsWord(text, at, "light")
            || Letters.IsWord(text, end + 1, "years") && Letters.IsWord(text, at, "light")))
            return Letters.EndOfWord(text, end + 1);
        return end;
    }

    // A single letter after a space may be anything but metres; "in" is a word.
    private static bool IsSymbolAllowed(ReadOnlySpan<char> word, bool isClose) => word.Length > 2 || isClose
        || word.Length == 1 && word[0] == 'm' || word.Length == 2 && word is not ("in" or "IN" or "In" or "pt" or "Mt" or "mi" or "mb" or "Mb" or "ms");

    private static int PowerOf(ReadOnlySpan<char> word) => word.Length switch
    {
        2 when word is "sq" or "Sq" => 2,
        2 when word is "cu" => 3,
        5 when word.Equals("cubic", StringComparison.OrdinalIgnoreCase) => 3,
        6 when word.Equals("square", StringComparison.OrdinalIgnoreCase) => 2,
        _ => 0,
    };

    private static bool TryRaised(ReadOnlySpan<char> text, int at, int power, out UnitOfMeasure unit, out int end)
    {
        unit = null!;
        end = at;
        if (at < text.Length && text[at] == '.')
            at++;
        int next = Letters.NextWord(text, at);
        if (next < 0)
            return false;
        end = Letters.EndOfWord(text, next);
        if (Units.Of(text[next..end]) is not { Kind: UnitKind.Length } length)
            return false;
        unit = Units.Raised(length, power);
        return true;
    }

    // m², km2, miles per hour, kilometers an hour.
    private static void ReadAfterLength(ReadOnlySpan<char> text, ref UnitOfMeasure unit, ref int end)
    {
        char next = end < text.Length ? text[end] : ' ';
        if (next is '²' or '³' || next is '2' or '3' && !Letters.IsDigit(text, end + 1) && !Letters.IsLetter(text, end + 1))
        {
            unit = Units.Raised(unit, next is '²' or '2' ? 2 : 3);
            end++;
            return;
        }
        int per = Letters.AfterSpace(text, end);
        if (per < 0 && next == '-')
            per = end + 1;
        if (per < 0 || !(Letters.IsWord(text, per, "per") || Letters.IsWord(text, per, "an") || Letters.IsWord(text, per, "a")))
            return;
        int time = Letters.NextWord(text, Letters.EndOfWord(text, per));
        if (time < 0)
            return;
        bool hour = Letters.IsWord(text, time, "hour"), second = Letters.IsWord(text, time, "second");
        if (hour || second)
        {
            end = Letters.EndOfWord(text, time);
            unit = Units.PerTime(unit, hour);
        }
    }
}
