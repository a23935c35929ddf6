using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>
/// The ranges that plain numbers and ages stand in, with the words that bound them: "more than 30", "200 or greater", "from 200 to 300",
/// "larger than 10 and smaller than 20". Two bounds join when they leave something between them.
/// </summary>
internal static class NumberRanges
{
    /// <summary>Inserts the ranges of a block before the numbers they hold.</summary>
    public static void Add(ReadOnlySpan<char> text, List<Quantity> found, int first, int blockStart)
    {
        int end = found.Count;
        List<(int Index, RangeReading Range)>? ranges = null;
        for (int i = first; i < end; i++)
        {
            Quantity quantity = found[i];
            if (quantity.Type is not (QuantityType.Number or QuantityType.Age or QuantityType.Ordinal) || quantity.Value is null || quantity.Role == QuantityRole.Score)
                continue;
            if (Read(text, found, i, end, blockStart) is { } range)
            {
                ranges ??= [];
                if (ranges.Count > 0 && ranges[^1].Range.JoinedWith(range, text) is { } joined)
                    ranges[^1] = (ranges[^1].Index, joined);
                else
                    ranges.Add((i, range));
                if (quantity.Role == QuantityRole.RangeStart)
                    i++;
            }
        }
        if (ranges is not null)
            Merge(found, first, ranges);
    }

    private static void Merge(List<Quantity> found, int first, List<(int Index, RangeReading Range)> ranges)
    {
        List<Quantity> numbers = found.GetRange(first, found.Count - first);
        found.RemoveRange(first, numbers.Count);
        int next = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            if (next < ranges.Count && ranges[next].Index == first + i)
            {
                RangeReading range = ranges[next++].Range;
                found.Add(new Quantity(range.Span, QuantityType.NumberRange, null, null) { Range = range.Text });
            }
            found.Add(numbers[i]);
        }
    }

    private static RangeReading? Read(ReadOnlySpan<char> text, List<Quantity> found, int index, int end, int blockStart)
    {
        Quantity quantity = found[index];
        if (quantity.Role == QuantityRole.RangeStart && index + 1 < end && found[index + 1] is { Type: QuantityType.Number, Value: { } high } && quantity.Type == QuantityType.Number && quantity.Value < high)
        {
            int start = RangeBounds.StartOfPair(text, quantity.Span.Start, blockStart);
            return new(TextSpan.FromBounds(start, found[index + 1].Span.End), quantity.Value, high, true, false);
        }
        if (quantity.Role == QuantityRole.RangeEnd)
            return null;
        return RangeBounds.Of(text, quantity, blockStart);
    }
}
