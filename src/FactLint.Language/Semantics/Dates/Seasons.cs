namespace FactLint.Language.Semantics.Dates;

/// <summary>Seasons of the northern hemisphere, by whole months: spring is March to May.</summary>
internal static class Seasons
{
    private static readonly string[] _codes = ["SP", "SU", "FA", "WI"];

    public static string CodeOf(int season) => _codes[season];

    /// <summary>Winter is that which begins in the December of the year.</summary>
    public static (DateTime From, DateTime To)? Of(int year, int season) => PeriodReader.Months(year, 3 * season + 3, 3);

    /// <summary>"summer" always; "spring" and "fall" only where a season is meant.</summary>
    public static bool StandsAlone(DateText t, int at)
    {
        // Summer the surname, the Winter Olympics.
        if (t.IsCapital(at) && t.IsCapital(at + 1) || t.IsCapital(at) && t.IsCapital(at - 1))
            return false;
        if (!t[at].Has(DateWordFlags.Ambiguous))
            return true;
        DateWordKind before = t[at - 1].Kind;
        bool asked = before is DateWordKind.Relative or DateWordKind.Part or DateWordKind.In or DateWordKind.Every || before == DateWordKind.Dash && t.Is(at - 2, DateWordKind.Part)
            || t[at - 1] is { Kind: DateWordKind.Modifier };
        if (t[at].Value == 0)
            return asked || before == DateWordKind.The && !t.Is(at + 1, DateWordKind.Of);
        return asked && before != DateWordKind.In && t[at - 1].Kind != DateWordKind.Modifier || before == DateWordKind.The && t.Is(at - 2, DateWordKind.In) && !t.Is(at + 1, DateWordKind.Of);
    }
}
