namespace FactLint.Language.Semantics.Dates;

/// <summary>What comes back: every Monday, each two days, once a year, weekly, Thursdays, weekends, the 19th of every month.</summary>
internal static class SetReader
{
    public static Reading? Read(DateText t, int at) => t[at].Kind switch
    {
        DateWordKind.Every => Every(t, at),
        DateWordKind.Frequency => Adverb(t, at),
        DateWordKind.Once => PerUnit(t, at),
        DateWordKind.Weekday when t[at].Has(DateWordFlags.Plural) => Of(at, at + 1, Timex.Weekday(t[at].Value)),
        DateWordKind.Weekday when t[at + 1].Has(DateWordFlags.Plural) && (t.Is(at + 1, DateWordKind.DayPart) || t.IsUnit(at + 1, DateUnit.Night)) => Of(at, at + 2, Timex.Weekday(t[at].Value)),
        DateWordKind.Unit when t.IsUnit(at, DateUnit.Weekend) && t[at].Has(DateWordFlags.Plural) => Of(at, at + 1, "P1WE"),
        DateWordKind.Ordinal => DayOfEveryMonth(t, at),
        _ => null,
    };

    private static Reading Of(int first, int end, string timex) => new(first, end, DateReferenceType.Set) { Timex = timex };

    // "Daily News" and "the Weekly Standard" are names.
    private static Reading? Adverb(DateText t, int at) => t.Is(at, "everyday") && t.IsLower(at + 1) ? null : t.IsCapital(at) && (t.IsCapital(at + 1) || t.IsCapital(at - 1) || t.Text(at - 1) is "the" or "The") ? null : Of(at, at + 1, Frequencies.TimexOf(t[at].Value));

    private static Reading? PerUnit(DateText t, int at) => t[at].Value == 1 && t.Is(at + 1, DateWordKind.A) && t[at + 2] is { Kind: DateWordKind.Unit } unit && !unit.Has(DateWordFlags.Plural) && unit.Value >= (int)DateUnit.Day
        ? Of(at, at + 3, Timex.Length(1, (DateUnit)unit.Value)) : null;

    private static Reading? DayOfEveryMonth(DateText t, int at) => t.Is(at + 1, DateWordKind.Of) && t.Is(at + 2, DateWordKind.Every) && t.IsUnit(at + 3, DateUnit.Month) && t[at].Value <= 31
        ? Of(at, at + 4, $"XXXX-XX-{t[at].Value:00}") : null;

    private static Reading? Every(DateText t, int at)
    {
        bool any = t.Text(at) is "any" or "Any";
        int next = at + 1;
        double amount = 1;
        if (!any && t.Is(next, "other"))
            (amount, next) = (2, next + 1);
        else if (!any && NumberWords.Count(t, next, out double count) is var end && end > next)
            (amount, next) = (count, end);
        DateWord word = t[next];
        Reading? set = word.Kind switch
        {
            DateWordKind.Unit when word.Value is > 1 and not (int)DateUnit.Night || word.Value == 1 && amount > 1 => Of(at, next + 1, Timex.Length(amount, (DateUnit)word.Value)),
            DateWordKind.Unit when word.Value == (int)DateUnit.Night && !any => Of(at, next + 1, "TNI"),
            DateWordKind.YearKind when t.IsUnit(next + 1, DateUnit.Year) => Of(at, next + 2, Timex.Length(amount, DateUnit.Year)),
            DateWordKind.Weekday when !any && amount == 1 => Of(at, next + 1, Timex.Weekday(word.Value)),
            DateWordKind.DayPart when !any && amount == 1 => Of(at, next + 1, "T" + DayParts.CodeOf(word.Value)),
            DateWordKind.Month when !any && amount == 1 && word.Has(DateWordFlags.Capital) => Of(at, next + 1, Timex.Month(null, word.Value)),
            DateWordKind.Season when !any && amount == 1 => Of(at, next + 1, Seasons.CodeOf(word.Value)),
            _ => null,
        };
        return set is null ? null : WithTime(t, set);
    }

    // every day at 7:13 p.m.
    private static Reading WithTime(DateText t, Reading set) =>
        t.Is(set.End, DateWordKind.At) && ClockReader.Read(t, set.End + 1) is { Clock: { IsExact: true } clock } time ? set with { End = time.End, Timex = clock.Timex } : set;
}
