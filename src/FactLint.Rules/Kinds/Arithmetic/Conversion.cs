using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>A measure with the same in another unit in brackets behind it.</summary>
internal readonly record struct Conversion(Quantity Given, Quantity Stated)
{
    private const int LongestLink = 30;

    public static Conversion? At(ArticleFigures figures, Quantity first, Quantity second)
    {
        bool temperature = first.Type == QuantityType.Temperature && second.Type == QuantityType.Temperature && (first.Unit, second.Unit) is ("C", "F") or ("F", "C");
        bool measure = first.Type == QuantityType.Dimension && second.Type == QuantityType.Dimension && first.Unit is not null && second.Unit is not null && first.Unit != second.Unit;
        if (!(temperature || measure) || first.Role == QuantityRole.RangeStart || second.Role == QuantityRole.RangeStart || first.Role != second.Role && second.Role == QuantityRole.RangeEnd)
            return null;
        if (first.Unit == "pound" && IsStone(figures.Before(first, 12).TrimEnd(" ,")))
            return null;
        ReadOnlySpan<char> between = figures.Between(first, second);
        int open = between.IndexOf('(');
        if (open < 0 || between.Length > LongestLink || between[..open].IndexOfAny(SpanText.PhraseMarks) >= 0 || !IsQualifier(between[(open + 1)..].Trim()))
            return null;
        ReadOnlySpan<char> after = figures.After(second, 40);
        int close = after.IndexOf(')');
        return close < 0 || after[..close].IndexOfAnyInRange('0', '9') >= 0 || after[..close].Contains(" from ", StringComparison.Ordinal) || after[..close].Contains(" away", StringComparison.Ordinal) ? null : new(first, second);
    }

    /// <summary>"12st 7lb (79kg)": the pounds are the smaller part of a weight in stones.</summary>
    private static bool IsStone(ReadOnlySpan<char> before)
    {
        int unit = before.EndsWith("stone") ? 5 : before.EndsWith("st") ? 2 : 0;
        return unit > 0 && before[..^unit].TrimEnd(" -") is [.., >= '0' and <= '9'];
    }

    private static bool IsQualifier(ReadOnlySpan<char> text) => text.Length == 0 || text is "about" or "around" or "nearly" or "almost" or "roughly" or "some" or "approximately" or "approx." or "or" or "or about" or "over" or "more than" or "just over" or "just under" or "~" or "equal to" or "equivalent to" or "up to" or "at least" or "less than";
}
