using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Reads the words that bound one number: comparatives before it, "or more" behind it, the signs &lt; and &gt;.</summary>
internal static class RangeBounds
{
    private enum Side : byte
    {
        None,
        Above,
        Below,
        Equal,
    }

    public static RangeReading? Of(ReadOnlySpan<char> text, Quantity quantity, int blockStart)
    {
        TextSpan number = quantity.Type == QuantityType.Age ? quantity.Number : quantity.Span;
        decimal value = quantity.Value!.Value;
        (Side side, bool equal, int start) = Before(text, number.Start, blockStart);
        (Side after, bool afterEqual, int end) = After(text, number.End, side);
        if (side == Side.None && after == Side.None || quantity.Type == QuantityType.Ordinal && side == Side.None)
            return null;
        if (side == Side.None || side == Side.Equal)
        {
            if (side == Side.Equal && after == Side.None)
                return new(TextSpan.FromBounds(start, number.End), value, value, true, true);
            start = side == Side.Equal ? start : number.Start;
            side = after;
            equal = true;
        }
        else
            equal |= afterEqual;
        var span = TextSpan.FromBounds(start, Math.Max(end, number.End));
        return side == Side.Above ? new(span, value, null, equal, false) : new(span, null, value, false, equal);
    }

    /// <summary>Where a range of two numbers begins: at "from" or "between", else at the number.</summary>
    public static int StartOfPair(ReadOnlySpan<char> text, int at, int blockStart)
    {
        int start = StartOfWord(text, at, blockStart, out int end);
        return text[start..end] is "from" or "From" or "between" or "Between" ? start : at;
    }

    private static (Side Side, bool Equal, int Start) Before(ReadOnlySpan<char> text, int at, int blockStart)
    {
        if (Sign(text, at, blockStart) is { Side: not Side.None } sign)
            return sign;
        int start = StartOfWord(text, at, blockStart, out int end);
        if (text[start..end] is "the" or "a")
            start = StartOfWord(text, start, blockStart, out end);
        Span<char> lower = stackalloc char[12];
        ReadOnlySpan<char> word = Lower(text[start..end], lower);
        switch (word)
        {
            case "above" or "exceed" or "exceeds" or "exceeding" or "exceeded" or "over":
                return (Side.Above, false, start);
            case "below" or "under":
                return (Side.Below, false, start);
            case "than":
                return Comparative(text, start, blockStart);
            case "least" or "most" when IsWordBefore(text, start, blockStart, "at", out int least):
                return (word is "least" ? Side.Above : Side.Below, true, least);
            case "to":
                return To(text, start, blockStart);
        }
        return default;
    }

    // "up to 700", "equal to 5000", "less than or equal to 30", "equal to or less than" ends with than.
    private static (Side Side, bool Equal, int Start) To(ReadOnlySpan<char> text, int start, int blockStart)
    {
        if (IsWordBefore(text, start, blockStart, "up", out int up))
            return (Side.Below, true, up);
        if (!IsWordBefore(text, start, blockStart, "equal", out int equal))
            return default;
        if (IsWordBefore(text, equal, blockStart, "or", out int or) && IsWordBefore(text, or, blockStart, "than", out int than))
        {
            (Side side, _, int first) = Comparative(text, than, blockStart);
            return side == Side.None ? default : (side, true, first);
        }
        return (Side.Equal, true, equal);
    }

    // "more than", "no fewer than", "smaller or equal than", "equal to or less than": at the "than".
    private static (Side Side, bool Equal, int Start) Comparative(ReadOnlySpan<char> text, int than, int blockStart)
    {
        int start = StartOfWord(text, than, blockStart, out int end);
        bool equal = false;
        if (text[start..end] is "equal" && IsWordBefore(text, start, blockStart, "or", out int or))
        {
            equal = true;
            start = StartOfWord(text, or, blockStart, out end);
        }
        Side side = Compared(text[start..end]);
        if (side == Side.None)
            return default;
        if (IsWordBefore(text, start, blockStart, "no", out int no) || IsWordBefore(text, start, blockStart, "not", out no))
            return (side == Side.Above ? Side.Below : Side.Above, true, no);
        if (IsWordBefore(text, start, blockStart, "or", out int or2) && IsWordBefore(text, or2, blockStart, "to", out int to) && IsWordBefore(text, to, blockStart, "equal", out int first))
            return (side, true, first);
        return (side, equal, start);
    }

    private static Side Compared(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[12];
        return Lower(text, lower) switch
        {
            "more" or "greater" or "higher" or "larger" or "bigger" => Side.Above,
            "less" or "fewer" or "lower" or "smaller" => Side.Below,
            _ => Side.None,
        };
    }

    // "200 or greater than", "five hundred and more", "more than 5000 or equal to".
    private static (Side Side, bool Equal, int End) After(ReadOnlySpan<char> text, int end, Side before)
    {
        int at = Letters.AfterSpace(text, end);
        bool and = at > 0 && Letters.IsWord(text, at, "and");
        if (at < 0 || !and && !Letters.IsWord(text, at, "or") || Letters.AfterSpace(text, at + (and ? 3 : 2)) is not (> 0 and var word))
            return default;
        int wordEnd = Letters.EndOfWord(text, word);
        if (before is Side.Above or Side.Below)
            return !and && Letters.IsWord(text, word, "equal") && EndOfEqual(text, wordEnd) is > 0 and int equal ? (before, true, equal) : default;
        Side side = Compared(text[word..wordEnd]);
        if (side == Side.None || and && Letters.AfterSpace(text, wordEnd) is > 0 and int next && Letters.IsWord(text, next, "than"))
            return default;
        if (Letters.AfterSpace(text, wordEnd) is > 0 and int than && Letters.IsWord(text, than, "than"))
            return IsNumber(text, than + 4) ? default : (side, true, than + 4);
        return (side, true, wordEnd);
    }

    // "equal", "equal to"; nothing when another number follows: that is a range of its own.
    private static int EndOfEqual(ReadOnlySpan<char> text, int end)
    {
        if (Letters.AfterSpace(text, end) is > 0 and int to && Letters.IsWord(text, to, "to"))
            end = to + 2;
        return IsNumber(text, end) ? 0 : end;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int end) => Letters.AfterSpace(text, end) is > 0 and int next && NumberReader.TryRead(text, next, out _);

    // <, >, <=, < =, ≤, ≥ right before the number, with or without white space.
    private static (Side Side, bool Equal, int Start) Sign(ReadOnlySpan<char> text, int at, int blockStart)
    {
        int end = at;
        while (end > blockStart && text[end - 1] == ' ')
            end--;
        bool equal = end > blockStart && text[end - 1] == '=';
        int start = equal ? end - 1 : end;
        while (equal && start > blockStart && text[start - 1] == ' ')
            start--;
        if (start <= blockStart)
            return default;
        return text[start - 1] switch
        {
            '<' => (Side.Below, equal, start - 1),
            '>' => (Side.Above, equal, start - 1),
            '≤' => (Side.Below, true, start - 1),
            '≥' => (Side.Above, true, start - 1),
            _ => default,
        };
    }

    private static bool IsWordBefore(ReadOnlySpan<char> text, int at, int blockStart, ReadOnlySpan<char> word, out int start)
    {
        start = StartOfWord(text, at, blockStart, out int end);
        return end > start && text[start..end].Equals(word, StringComparison.OrdinalIgnoreCase);
    }

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

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length)
            return default;
        for (int i = 0; i < word.Length; i++)
            buffer[i] = (char)(word[i] | 0x20);
        return buffer[..word.Length];
    }
}
