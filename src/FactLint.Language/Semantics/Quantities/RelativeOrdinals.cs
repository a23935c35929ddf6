namespace FactLint.Language.Semantics.Quantities;

/// <summary>Ordinals without a number: last, next, previous, current, penultimate, "second to last". They have no value.</summary>
internal static class RelativeOrdinals
{
    /// <summary>Reads at the first letter of a word; gives the span's ends.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int end, out int start, out int last)
    {
        start = at;
        last = end;
        ReadOnlySpan<char> word = text[at..end];
        if (!(Is(word, "last") || Is(word, "next") || Is(word, "current") || Is(word, "previous") || Is(word, "penultimate") || Is(word, "antepenultimate")))
            return false;
        int next = Letters.AfterSpace(text, end);
        if (Is(word, "next") && next > 0 && Letters.IsWord(text, next, "to") && Letters.AfterSpace(text, next + 2) is > 0 and int to && Letters.IsWord(text, to, "last"))
        {
            last = to + 4;
            return true;
        }
        if (next > 0 && Is(word, "next") && Letters.IsWord(text, next, "one"))
            last = next + 3;
        if (Is(word, "last"))
            ReachBack(text, at, ref start, ref last);
        return !IsTime(text, next) && !(Is(word, "last") && Letters.WordBefore(text, at) is "at" or "to" or "will" or "would" or "can" or "could");
    }

    /// <summary>"second to last", at the ordinal.</summary>
    public static int EndOfToLast(ReadOnlySpan<char> text, int end)
    {
        int to = Letters.NextWord(text, end);
        if (to < 0 || !Letters.IsWord(text, to, "to"))
            return 0;
        int last = Letters.NextWord(text, to + 2);
        return last > 0 && Letters.IsWord(text, last, "last") ? last + 4 : 0;
    }

    // "the one before the last one"
    private static void ReachBack(ReadOnlySpan<char> text, int at, ref int start, ref int last)
    {
        const string Before = "the one before the ";
        if (at < Before.Length || !text[(at - Before.Length)..at].Equals(Before, StringComparison.OrdinalIgnoreCase))
            return;
        start = at - Before.Length;
        if (Letters.AfterSpace(text, last) is > 0 and int one && Letters.IsWord(text, one, "one"))
            last = one + 3;
    }

    private static bool IsTime(ReadOnlySpan<char> text, int next)
    {
        if (next < 0 || !Letters.IsLetter(text, next))
            return false;
        int end = Letters.EndOfWord(text, next);
        ReadOnlySpan<char> word = text[next..end];
        if (word is "few" or "couple" or "several" or "half" && Letters.AfterSpace(text, end) is > 0 and int after)
            return IsTime(text, after) || word is "couple";
        if (NumberWords.Of(word).Class != NumberWordClass.None && Letters.NextWord(text, end) is > 0 and int unit && !Letters.IsWord(text, unit, "second"))
            return IsTime(text, unit);
        return Calendar.IsMonthOrDay(word) || word is "night" or "spring" or "summer" or "autumn" or "fall" or "winter" or "weekend" or "quarter" or "season" or "Christmas" or "semester" or "time" or "morning" or "evening"
            || Units.Of(word) is { Kind: UnitKind.Time };
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
