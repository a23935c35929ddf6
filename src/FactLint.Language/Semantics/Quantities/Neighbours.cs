namespace FactLint.Language.Semantics.Quantities;

/// <summary>
/// What a figure takes from the one after it: the unit and the factor of a range ("5-15 percent", "$10-15 million", "10 to 12 kilometers"), and the
/// sides of a score.
/// </summary>
internal static class Neighbours
{
    public static void Join(ReadOnlySpan<char> text, List<Quantity> found, int first)
    {
        for (int i = found.Count - 2; i >= first; i--)
        {
            Quantity left = found[i], right = found[i + 1];
            if (left.Type is QuantityType.Ordinal || right.Type is QuantityType.Ordinal || right.Span.Start - left.Span.End is < 1 or > 9)
                continue;
            switch (JoinOf(text, left, right))
            {
                case Link.Hyphen when IsScore(text, left, right):
                    found[i] = left with { Role = QuantityRole.Score };
                    found[i + 1] = right with { Role = QuantityRole.Score };
                    break;
                case Link.Hyphen or Link.To:
                    right = Followed(left, right);
                    left = Typed(left, right, factor: true);
                    if (left.Type != right.Type)
                        break;
                    found[i] = left with { Role = QuantityRole.RangeStart };
                    found[i + 1] = right with { Role = QuantityRole.RangeEnd };
                    break;
                case Link.And when IsBetween(text, left):
                    right = left.Type == QuantityType.Age ? Followed(left, right) : right;
                    found[i] = Typed(left, right, factor: false) with { Role = QuantityRole.RangeStart };
                    found[i + 1] = right with { Role = QuantityRole.RangeEnd };
                    break;
                case Link.And or Link.Or:
                    found[i] = Typed(left, right, factor: false);
                    break;
            }
        }
    }

    private enum Link : byte
    {
        None,
        Hyphen,
        To,
        And,
        Or,
    }

    private static Link JoinOf(ReadOnlySpan<char> text, Quantity left, Quantity right)
    {
        ReadOnlySpan<char> between = text[left.Span.End..right.Span.Start].Trim();
        if (between.Length == 1)
            return between[0] is '-' or '–' or '‑' or '—' ? Link.Hyphen : Link.None;
        return between is "to" or "- to" or "-to" or "up to" ? Link.To : between is "and" or "- and" or "-and" ? Link.And : between is "or" or "- or" ? Link.Or : Link.None;
    }

    private static bool IsScore(ReadOnlySpan<char> text, Quantity left, Quantity right)
    {
        if (left.Type != QuantityType.Number || right.Type != QuantityType.Number || left.Value is null || right.Value is null || left.Scale != 1 || right.Scale != 1 || left.Value > 1000)
            return false;
        if (left.Value >= right.Value)
            return true;
        ReadOnlySpan<char> before = Letters.WordBefore(text, left.Span.Start);
        if (before is "are" or "is" or "was")
            return right.Value <= 200;
        return before is "won" or "lost" or "win" or "loss" or "score" or "beat" or "defeated" or "voted" or "vote" or "lead" or "led" or "drew" or "lose" or "trailed" or "down" or "victory" or "defeat";
    }

    private static bool IsBetween(ReadOnlySpan<char> text, Quantity left) => Letters.WordBefore(text, left.Span.Start) is "between" or "Between";

    // "aged 18 to 24", "$10-15 million"
    private static Quantity Followed(Quantity left, Quantity right) =>
        left.Type == QuantityType.Age && right is { Type: QuantityType.Number, Scale: 1, Value: <= 122 } ? right with { Type = QuantityType.Age, Unit = left.Unit }
        : left.Type == QuantityType.Currency && right is { Type: QuantityType.Number, IsDigits: true } && left.Number.End == left.Span.End ? right with { Type = QuantityType.Currency, Unit = left.Unit }
        : right;

    // A plain number takes the measure of the second one; in a range also its million.
    private static Quantity Typed(Quantity left, Quantity right, bool factor)
    {
        if (factor && left.Scale == 1 && right.Scale > 1 && left.IsDigits && right.IsDigits && left.Value < 1000 && left.Value * right.Scale <= right.Value && (left.Type == right.Type || left.Type == QuantityType.Number))
            left = left with { Value = left.Value * right.Scale, LastDigit = left.LastDigit * right.Scale, Scale = right.Scale };
        bool takes = left.Type == QuantityType.Number && !left.IsFraction && right.Type is QuantityType.Percent or QuantityType.PercentagePoints or QuantityType.Currency or QuantityType.Dimension or QuantityType.Temperature or QuantityType.Age;
        return takes ? left with { Type = right.Type, Unit = right.Unit } : left;
    }
}
