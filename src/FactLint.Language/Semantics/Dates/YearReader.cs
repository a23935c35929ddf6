namespace FactLint.Language.Semantics.Dates;

/// <summary>Years, and where a number of four digits is one.</summary>
internal static class YearReader
{
    /// <summary>A year right behind a month or day: "2025", ", 2025", "of 2025", "in 2025". The index past it, or the one given.</summary>
    public static int After(DateText t, int at, out int? year)
    {
        year = null;
        int start = t[at].Kind is DateWordKind.Comma or DateWordKind.Of or DateWordKind.In ? at + 1 : at;
        if (start > at && t.Is(at, DateWordKind.Comma) && t[start].Kind is DateWordKind.Of or DateWordKind.In)
            return at;
        if (IsWritten(t, start))
        {
            year = t[start].Value;
            return start + 1;
        }
        if (t.Is(at, DateWordKind.Comma) || t.Is(at, DateWordKind.In))
            return at;
        int end = NumberWords.YearInWords(t, start, out int words);
        if (end > start)
            year = words;
        return end > start ? end : at;
    }

    /// <summary>Four digits that can be a year, and no count, price or part of another number.</summary>
    public static bool IsWritten(DateText t, int at) =>
        t[at] is { Kind: DateWordKind.Number } word && word.Has(DateWordFlags.YearLike) && !IsCounted(t, at) && !IsMarked(t, at);

    /// <summary>True when four digits alone are a year: "in 2015", "2016".</summary>
    public static bool StandsAlone(DateText t, int at)
    {
        if (!IsWritten(t, at))
            return false;
        int year = t[at].Value;
        if (year is >= 1900 and <= 2060)
            return !IsPluralNoun(t, at + 1) || YearNouns.AreDated(year, t.Text(at + 1), t.Text(at - 1)) || IsYearWord(t, at - 1) || t.IsCapital(at - 1);
        bool afterYear = t[at - 1].Kind is DateWordKind.And or DateWordKind.Or or DateWordKind.Comma or DateWordKind.To or DateWordKind.Dash && t[at - 2].Has(DateWordFlags.YearLike)
            || t.Is(at + 1, DateWordKind.Dash) && t.IsJoined(at + 2) && t[at + 2].Has(DateWordFlags.YearLike);
        return year is >= 1400 and <= 2150 && (IsYearWord(t, at - 1) || afterYear) && !IsPluralNoun(t, at + 1) && !(t.IsLower(at + 1) && t.Is(at - 1, DateWordKind.The));
    }

    private static bool IsYearWord(DateText t, int at) => t[at].Kind is DateWordKind.In or DateWordKind.From or DateWordKind.Between or DateWordKind.Part or DateWordKind.Month
        or DateWordKind.Season || t[at] is { Kind: DateWordKind.Modifier, Value: (int)DateModifier.Since or (int)DateModifier.Until } || t.IsUnit(at, DateUnit.Year) || t.Is(at, "the");

    // $2000, No. 2015, 2000%, 2016-strong are no years.
    private static bool IsMarked(DateText t, int at)
    {
        ReadOnlySpan<char> before = t.Text(at - 1);
        if (before.Length > 0 && (before[^1] is '$' or '£' or '€' or '¥' or '#' or '₹' or '+' || (before[^1] is '/' or '.' or ':' or '@' && t.IsJoined(at)) || before.Equals("no.", StringComparison.OrdinalIgnoreCase)))
            return true;
        ReadOnlySpan<char> next = t.Text(at + 1);
        return next.Length > 0 && next[0] is '%' or '°' or '$' or '€';
    }

    private static bool IsCounted(DateText t, int at)
    {
        ReadOnlySpan<char> next = t.Text(at + 1);
        return next is "people" or "men" or "women" or "children" && t.Text(at + 2) is not ("'s" or "’s" or "'" or "’") || next is "percent" or "per" or "pct" or "feet" or "ft" or "km" or "kg" or "mph" or "million" or "billion" or "troops" or "GMT"
            || t[at + 1] is { Kind: DateWordKind.Unit } unit && unit.Has(DateWordFlags.Plural)
            || t.Is(at + 1, DateWordKind.Dash) && t.Is(at + 2, DateWordKind.Unit);
    }

    private static bool IsPluralNoun(DateText t, int at)
    {
        ReadOnlySpan<char> word = t.Text(at);
        return word.Length > 3 && char.IsAsciiLetterLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && word is not ("was" or "has" or "does" or "says" or "others" or "always" or "sees" or "brings" or "marks" or "remains" or "shows" or "makes" or "begins" or "looks");
    }
}
