using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Words beside a figure that say it is not exact, or only bounded: "about", "at least", "or so".</summary>
internal static class Qualifiers
{
    public static void Mark(ReadOnlySpan<char> text, List<Quantity> found, int first, int blockStart)
    {
        for (int i = first; i < found.Count; i++)
        {
            Quantity quantity = found[i];
            if (quantity.Type == QuantityType.Ordinal)
                continue;
            (QuantityBound bound, TextSpan span) = Before(text, quantity.Span.Start, blockStart);
            if (bound == QuantityBound.None)
                (bound, span) = After(text, quantity.Span.End);
            if (bound != QuantityBound.None)
                found[i] = quantity with { Bound = bound, Qualifier = span };
        }
    }

    private static (QuantityBound Bound, TextSpan Span) Before(ReadOnlySpan<char> text, int at, int blockStart)
    {
        if (at > blockStart && text[at - 1] is '~' or '≈')
            return (QuantityBound.About, new TextSpan(at - 1, 1));
        int second = StartOfWord(text, at, blockStart, out int secondEnd);
        if (secondEnd == second)
            return default;
        ReadOnlySpan<char> word = text[second..secondEnd];
        if (word is "a" or "an" or "the" or "just")
        {
            at = second;
            second = StartOfWord(text, at, blockStart, out secondEnd);
            word = text[second..secondEnd];
            if (word is "some" or "Some" or "the" || secondEnd == second)
                return default;
        }
        QuantityBound single = OfWord(word);
        if (single != QuantityBound.None)
            return IsVerbal(word, text, second, blockStart) ? default : Negated(single, text, second, secondEnd, blockStart);
        int start = StartOfWord(text, second, blockStart, out int firstEnd);
        QuantityBound pair = firstEnd > start ? OfPair(text[start..firstEnd], word) : QuantityBound.None;
        return pair == QuantityBound.None ? default : Negated(pair, text, start, secondEnd, blockStart);
    }

    // "no more than" turns the bound round.
    private static (QuantityBound Bound, TextSpan Span) Negated(QuantityBound bound, ReadOnlySpan<char> text, int start, int end, int blockStart)
    {
        int no = StartOfWord(text, start, blockStart, out int noEnd);
        if (text[no..noEnd] is not ("no" or "No" or "not" or "Not"))
            return (bound, TextSpan.FromBounds(start, end));
        return bound switch
        {
            QuantityBound.MoreThan => (QuantityBound.AtMost, TextSpan.FromBounds(no, end)),
            QuantityBound.LessThan => (QuantityBound.AtLeast, TextSpan.FromBounds(no, end)),
            _ => (bound, TextSpan.FromBounds(start, end)),
        };
    }

    private static QuantityBound OfWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[16];
        if (word.Length > lower.Length)
            return QuantityBound.None;
        for (int i = 0; i < word.Length; i++)
            lower[i] = (char)(word[i] | 0x20);
        return lower[..word.Length] switch
        {
            "about" or "around" or "approximately" or "roughly" or "some" or "estimated" or "circa" or "approx" => QuantityBound.About,
            "nearly" or "almost" => QuantityBound.Nearly,
            "over" or "above" or "exceeding" or "exceeds" or "exceeded" => QuantityBound.MoreThan,
            "under" or "below" => QuantityBound.LessThan,
            "minimum" => QuantityBound.AtLeast,
            "maximum" => QuantityBound.AtMost,
            _ => QuantityBound.None,
        };
    }

    private static QuantityBound OfPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => second switch
    {
        "than" => first is "more" or "More" or "greater" or "higher" or "larger" or "bigger" ? QuantityBound.MoreThan : first is "less" or "Less" or "fewer" or "Fewer" or "lower" or "smaller" ? QuantityBound.LessThan : QuantityBound.None,
        "least" => first is "at" or "At" ? QuantityBound.AtLeast : QuantityBound.None,
        "most" => first is "at" or "At" ? QuantityBound.AtMost : QuantityBound.None,
        "to" => first is "up" or "Up" ? QuantityBound.AtMost : first is "close" or "Close" ? QuantityBound.Nearly : QuantityBound.None,
        "of" => first is "excess" ? QuantityBound.MoreThan : QuantityBound.None,
        _ => QuantityBound.None,
    };

    // "rose above 10 metres": the word still bounds; "moved around 5 p.m." was never a quantity. "fell under 2" bounds, "under 17" of an age too.
    private static bool IsVerbal(ReadOnlySpan<char> word, ReadOnlySpan<char> text, int at, int blockStart)
    {
        if (word is not ("over" or "Over"))
            return false;
        int start = StartOfWord(text, at, blockStart, out int end);
        return text[start..end] is "victory" or "win" or "won" or "lead" or "advantage" or "edge";
    }

    private static (QuantityBound Bound, TextSpan Span) After(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] == '+')
            return (QuantityBound.AtLeast, new TextSpan(end, 1));
        int at = Letters.NextWord(text, end);
        if (at < 0)
            return default;
        if (Letters.IsWord(text, at, "plus") && text[at - 1] == '-')
            return (QuantityBound.AtLeast, new TextSpan(at, 4));
        if (Letters.IsWord(text, at, "odd") && text[at - 1] == '-')
            return (QuantityBound.About, new TextSpan(at, 3));
        if (!Letters.IsWord(text, at, "or") || Letters.AfterSpace(text, at + 2) is not (> 0 and var next))
            return default;
        int wordEnd = Letters.EndOfWord(text, next);
        QuantityBound bound = text[next..wordEnd] switch
        {
            "so" => QuantityBound.About,
            "more" or "above" or "greater" or "higher" or "over" or "better" or "older" or "longer" => QuantityBound.AtLeast,
            "less" or "fewer" or "below" or "lower" or "under" or "younger" => QuantityBound.AtMost,
            _ => QuantityBound.None,
        };
        return (bound, TextSpan.FromBounds(at, wordEnd));
    }

    // The word that ends right before a place, across one run of spaces; empty when there is a mark between.
    private static int StartOfWord(ReadOnlySpan<char> text, int at, int blockStart, out int end)
    {
        end = at;
        while (end > blockStart && Letters.IsSpace(text[end - 1]))
            end--;
        int start = end;
        while (start > blockStart && char.IsAsciiLetter(text[start - 1]))
            start--;
        return start;
    }
}
