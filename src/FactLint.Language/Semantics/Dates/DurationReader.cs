using System.Globalization;

namespace FactLint.Language.Semantics.Dates;

/// <summary>Lengths of time: three weeks, a 30-year plan, two and a half years, half an hour, all day, 4:07.36.</summary>
internal static class DurationReader
{
    private const int MostParts = 4;

    public static Reading? Read(DateText t, int at)
    {
        if (t.Is(at, DateWordKind.Lap))
            return Lap(t, at);
        if (t.Is(at, DateWordKind.Hours))
            return OfHours(t, at);
        if (t.Is(at, DateWordKind.All))
            return t.Is(at + 1, DateWordKind.Unit) && !t[at + 1].Has(DateWordFlags.Plural) && t[at + 1].Value >= (int)DateUnit.Day ? Of(at, at + 2, 1, (DateUnit)t[at + 1].Value) : Dashed(t, at);
        if (Halves(t, at) is { } half)
            return half;
        Reading? first = One(t, at);
        return first is null ? null : WithParts(t, first);
    }

    public static Reading Of(int first, int end, double amount, DateUnit unit) => new(first, end, DateReferenceType.Duration) { Amount = amount, Unit = unit, Timex = Timex.Length(amount, unit) };

    // all-day
    private static Reading? Dashed(DateText t, int at) => t.Is(at + 1, DateWordKind.Dash) && t.IsUnit(at + 2, DateUnit.Day) ? Of(at, at + 3, 1, DateUnit.Day) : null;

    // half an hour, a half-century, quarter-century
    private static Reading? Halves(DateText t, int at)
    {
        double share = t.Is(at, DateWordKind.Half) ? 0.5 : t.IsUnit(at, DateUnit.Quarter) && t.Is(at + 1, DateWordKind.Dash) ? 0.25 : 0;
        if (share == 0 || t[at - 1].Kind is DateWordKind.Ordinal)
            return null;
        int unit = t.Skip(t.Skip(at + 1, DateWordKind.Dash), DateWordKind.A);
        if (unit == at + 1 && !(t.IsUnit(unit, DateUnit.Century) || t.IsUnit(unit, DateUnit.Hour) || t.IsUnit(unit, DateUnit.Year)) || t[unit] is not { Kind: DateWordKind.Unit } word || word.Has(DateWordFlags.Plural) || word.Value < (int)DateUnit.Minute)
            return null;
        return Of(at, unit + 1, share, (DateUnit)word.Value);
    }

    private static Reading? One(DateText t, int at)
    {
        if (t.Is(at, DateWordKind.A))
            return t[at + 1].Kind is DateWordKind.Few or DateWordKind.Hundred or DateWordKind.Thousand ? Counted(t, at) : Article(t, at);
        return Counted(t, at);
    }

    private static Reading? Counted(DateText t, int at)
    {
        int end = NumberWords.Count(t, at, out double amount);
        if (end == at)
            return null;
        if (FirstOfTwo(t, at, end, amount) is { } first)
            return first;
        int unit = t.Skip(end, DateWordKind.Dash);
        if (t[unit] is { Kind: DateWordKind.Relative } relative && relative.Value is -1 or -2 or 1 && t[unit + 1] is { Kind: DateWordKind.Unit } moved && moved.Has(DateWordFlags.Plural) && unit == end && moved.Value != 0)
            return RelativePeriodReader.Counted(t, (at, unit + 2), amount, (DateUnit)moved.Value, t[unit].Value);
        if (t[unit] is not { Kind: DateWordKind.Unit } word || !IsCounted(t, word, end, unit) || IsAge(t, unit + 1))
            return null;
        return Of(at, unit + 1, amount, (DateUnit)word.Value);
    }

    // "15 to 20 years", "one or two days", "a two- to three-year plan": the first is a length as well, in the unit of the second.
    private static Reading? FirstOfTwo(DateText t, int at, int end, double amount)
    {
        int join = t.Is(end, DateWordKind.Dash) && t[end + 1].Kind is DateWordKind.To or DateWordKind.Or ? end + 1 : end;
        bool joined = t[join].Kind is DateWordKind.To && t.Text(join) is "to" || t[join].Kind is DateWordKind.Or || t.Is(join, DateWordKind.And) && t.Is(at - 1, DateWordKind.Between) || t.Is(join, DateWordKind.Dash) && t.IsJoined(join) && t.IsJoined(join + 1);
        if (!joined || !t.IsUnitNext(join + 1) || t[at].Has(DateWordFlags.YearLike) || t[at].Kind == DateWordKind.A || t[at - 1].Kind is DateWordKind.Month or DateWordKind.Dash || t.Text(at - 1) is "aged" or "ages" or "age" or "Ages")
            return null;
        int next = NumberWords.Count(t, join + 1, out double second);
        int unit = t.Skip(next, DateWordKind.Dash);
        return next > join + 1 && second > amount && t[unit] is { Kind: DateWordKind.Unit, Value: > 0 } word && IsCounted(t, word, next, unit) && !IsAge(t, unit + 1) ? Of(at, end, amount, (DateUnit)word.Value) : null;
    }

    private static bool IsCounted(DateText t, DateWord unit, int number, int at)
    {
        if (unit.Value == (int)DateUnit.Quarter)
            return false;
        // "min" and "sec" only behind digits; "one second chance" is none.
        if (unit.Has(DateWordFlags.Ambiguous) || unit.Value == 0 && !unit.Has(DateWordFlags.Plural))
            return t[number - 1].Kind is DateWordKind.Number or DateWordKind.Decimal || at > number;
        return true;
    }

    // a 30-year-old, 12 years old, 5 years of age
    private static bool IsAge(DateText t, int at) => t.Is(at, "old") || t.Is(at, DateWordKind.Dash) && t.Text(at + 1).StartsWith("old", StringComparison.OrdinalIgnoreCase)
        || t.Is(at, DateWordKind.Of) && t.Is(at + 1, "age");

    /// <summary>"a week" where a length is meant, and no rate: "in a week", "nearly a decade", "a year ago", not "$12 a week".</summary>
    private static Reading? Article(DateText t, int at)
    {
        if (t[at + 1] is not { Kind: DateWordKind.Unit } unit || unit.Has(DateWordFlags.Plural) || unit.Value is 0 or (int)DateUnit.Quarter || IsAge(t, at + 2) || t.Is(at + 2, DateWordKind.Dash))
            return null;
        bool told = t[at + 2].Kind is DateWordKind.Ago || t.Text(at + 2) is "later" or "earlier" or "after" or "before" or "long" or "from" or "and";
        return told || IsLengthWord(t.Text(at - 1)) ? Of(at, at + 2, 1, (DateUnit)unit.Value) : null;
    }

    private static bool IsLengthWord(ReadOnlySpan<char> before) => before is "in" or "In" or "for" or "For" or "after" or "After" or "within" or "Within" or "than" or "about" or "nearly" or "Nearly" or "almost" or "over" or "as"
        or "roughly" or "under" or "took" or "takes" or "take" or "lasted" or "last" or "spent" or "only" or "just" or "or" or "quite" or "Just" or "Almost" or "is" or "was" or "be"
        or "despite" or "Despite" or "waited" or "wait" or "waits" or "waiting" or "taking" or "spend" or "spends" or "spending" or "with" or "With" or "least" or "most" or "by" or "to" or "till" or "until" or "lasting" or "lasts" or "give" or "gave";

    private static Reading WithParts(DateText t, Reading first)
    {
        Reading whole = first;
        if (first.Type != DateReferenceType.Duration)
            return first;
        // one year and a quarter, one hour and a half
        if (t.Is(first.End, DateWordKind.And) && t.Is(first.End + 1, DateWordKind.A) && (t.Is(first.End + 2, DateWordKind.Half) || t.IsUnit(first.End + 2, DateUnit.Quarter)))
            return Of(first.First, first.End + 3, first.Amount + (t.Is(first.End + 2, DateWordKind.Half) ? 0.5 : 0.25), first.Unit);
        DateUnit last = first.Unit;
        for (int parts = 1; parts < MostParts; parts++)
        {
            int next = t.Skip(whole.End, DateWordKind.Comma);
            next = t.Skip(next, DateWordKind.And);
            if (!t.IsUnitNext(next) || Counted(t, next) is not { Type: DateReferenceType.Duration } part || part.Unit >= last || !t.Is(part.End - 1, DateWordKind.Unit) || t.Is(part.End, DateWordKind.Ago))
                break;
            bool clock = part.Unit <= DateUnit.Hour, already = whole.Timex!.Contains('T', StringComparison.Ordinal);
            whole = whole with { End = part.End, Timex = whole.Timex + (clock && !already ? "T" : "") + Timex.Number(part.Amount) + Timex.LetterOf(part.Unit) };
            last = part.Unit;
        }
        return whole;
    }

    // 3h, 1h 20m, 2h 39min 16s; behind "at" it is a clock of France.
    private static Reading? OfHours(DateText t, int at)
    {
        if (t.Is(at - 1, DateWordKind.At) || t[at].Value == 0)
            return null;
        Reading hours = Of(at, at + 1, t[at].Value, DateUnit.Hour);
        int end = at + 1, minutes = Small(t, ref end, "m", "min"), seconds = minutes > 0 ? Small(t, ref end, "s", "sec") : 0;
        return end == at + 1 ? hours : hours with { End = end, Timex = $"PT{t[at].Value}H{minutes}M" + (seconds > 0 ? $"{seconds}S" : "") };
    }

    private static int Small(DateText t, ref int at, string letter, string word)
    {
        if (t[at] is not { Kind: DateWordKind.Number, Value: > 0 and < 60 } number || !(t.Is(at + 1, letter) || t.Is(at + 1, word)))
            return 0;
        at += 2;
        return number.Value;
    }

    // 1:41.41.2 is an hour, 41 minutes and 41.2 seconds on a result list.
    private static Reading? LongLap(int at, ReadOnlySpan<char> hours, ReadOnlySpan<char> rest)
    {
        int dot = rest.IndexOf('.');
        return int.TryParse(hours, out int h) && int.TryParse(rest[..dot], out int m) && double.TryParse(rest[(dot + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double s)
            ? new Reading(at, at + 1, DateReferenceType.Duration) { Timex = $"PT{h}H{m}M{Timex.Number(s)}S", Amount = h, Unit = DateUnit.Hour } : null;
    }

    private static Reading? Lap(DateText t, int at)
    {
        ReadOnlySpan<char> text = t.Text(at);
        int colon = text.IndexOf(':');
        if (text[(colon + 1)..].Count('.') == 2)
            return LongLap(at, text[..colon], text[(colon + 1)..]);
        if (!double.TryParse(text[(colon + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) || !int.TryParse(text[..colon], out int minutes))
            return null;
        return new Reading(at, t.IsUnit(at + 1, DateUnit.Second) ? at + 2 : at + 1, DateReferenceType.Duration) { Timex = $"PT{minutes}M{Timex.Number(seconds)}S", Amount = minutes, Unit = DateUnit.Minute };
    }
}
