namespace FactLint.Language.Syntax;

/// <summary>Ends of tokens that begin with a digit.</summary>
internal static class Numbers
{
    private static readonly HashSet<string> _units = new(
        ("am pm a p m k b bn mn mm cm km kg g mg lb lbs oz ft in yd mi sq hr hrs min mins sec secs mph kph kmh kmph hz khz mhz ghz kb mb gb tb kw mw gw kwh ml l " +
        "million billion trillion percent pct years months weeks days hours minutes bps ppm c f x").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = _units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A unit that is written close to its number and split from it: 5km, 9pm.</summary>
    public static bool IsUnit(ReadOnlySpan<char> letters) => letters.Length <= 8 && _lookup.Contains(letters);

    /// <summary>Where the number at a place ends: 1,018, 3.5, 7:30, 9/11, and telephone numbers and dates with two hyphens.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        int end = EndOfDigits(text, at);
        int afterHyphens = EndOfHyphened(text, at, end);
        if (afterHyphens > 0)
            return afterHyphens;
        while (end + 1 < text.Length && CharKinds.IsDigit(text[end + 1]))
        {
            int next = EndOfDigits(text, end + 1);
            bool inside = text[end] is '.' or ':' or '/' || text[end] == ',' && next - end == 4;
            if (!inside)
                break;
            end = next;
        }
        return end;
    }

    public static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && CharKinds.Of(text[at]) is CharKind.Digit or CharKind.Mark)
            at++;
        return at;
    }

    // 555-0123, 202-555-0123, 2000-11-20; a range (10-20, 1990-1995) is three tokens.
    private static int EndOfHyphened(ReadOnlySpan<char> text, int at, int end)
    {
        int second = EndOfGroup(text, end);
        if (second == end)
            return 0;
        int third = EndOfGroup(text, second);
        if (third > second)
        {
            int fourth = EndOfGroup(text, third);
            return fourth;
        }
        return end - at == 3 && second - end == 5 ? second : 0;
    }

    private static int EndOfGroup(ReadOnlySpan<char> text, int hyphen) =>
        hyphen + 1 < text.Length && text[hyphen] == '-' && CharKinds.IsDigit(text[hyphen + 1]) ? EndOfDigits(text, hyphen + 1) : hyphen;
}
