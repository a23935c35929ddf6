using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>Two figures of which one is told to have become the other: "from 84 to 52", "to $90 million from $45 million", "480, up from 400".</summary>
/// <param name="Old">The figure before.</param>
/// <param name="New">The figure after.</param>
/// <param name="First">Index of the one that stands first in the sentence; the other follows it.</param>
internal readonly record struct ChangePair(Quantity Old, Quantity New, int First)
{
    private const int LongestLink = 70;

    private static readonly string[] NoBase = ["forecast", "estimate", "expect", "target", "goal", "projected", "projection", "analyst", "predict", "budgeted", "planned"];

    /// <summary>The pair whose first figure has the index, or null.</summary>
    public static ChangePair? At(ArticleFigures figures, SentenceFigures sentence, int index)
    {
        if (index + 1 >= sentence.Figures.Length)
            return null;
        Quantity first = sentence.Figures[index], second = sentence.Figures[index + 1];
        second = WithUnitOf(first, second);
        if (first.Type != second.Type || first.Unit != second.Unit || first.Value is not > 0 || second.Value is not > 0 || first.IsFraction || second.IsFraction || first.Role == QuantityRole.Score)
            return null;
        ReadOnlySpan<char> between = figures.Between(first, second);
        ReadOnlySpan<char> before = figures.Before(first, 24).TrimEnd();
        if (between.Length > LongestLink || between.IndexOfAny(";:.!?") >= 0 || HasAny(between) || HasAny(figures.After(second, 30)))
            return null;
        before = WithoutQualifier(before);
        ReadOnlySpan<char> link = WithoutQualifier(between.Trim());
        if (EndsWithWord(before, "from") && EndsWithWord(link, "to") && link.Length < 40)
            return new(first, second, index);
        bool compared = EndsWith(link, "up from") || EndsWith(link, "down from") || EndsWith(link, "compared with") || EndsWith(link, "compared to") || EndsWith(link, "rising from") || EndsWith(link, "falling from");
        if (compared || EndsWithWord(before, "to") && EndsWithWord(link, "from"))
            return new(second, first, index);
        return null;
    }

    // "to 102.02 yen from 105.34": the second figure goes without the unit that the first has.
    private static Quantity WithUnitOf(Quantity first, Quantity second)
    {
        bool lacksUnit = second is { Type: QuantityType.Number, Unit: null, IsFraction: false } && first is { Unit: not null, Scale: 1, Type: QuantityType.Currency or QuantityType.Dimension };
        bool isWrittenAlike = first.LastDigit is > 0 and < 1 && first.LastDigit == second.LastDigit;
        return lacksUnit && isWrittenAlike && second.Value < first.Value * 2 && second.Value * 2 > first.Value ? second with { Type = first.Type, Unit = first.Unit } : second;
    }

    private static bool HasAny(ReadOnlySpan<char> text)
    {
        foreach (string word in NoBase)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // "to about", "from nearly", "from the"
    private static ReadOnlySpan<char> WithoutQualifier(ReadOnlySpan<char> text)
    {
        foreach (string word in (ReadOnlySpan<string>)["about", "nearly", "almost", "roughly", "around", "some", "just", "just over", "just under", "more than", "less than", "only", "over", "under", "approximately", "an estimated", "the", "a record", "a"])
        {
            if (EndsWithWord(text, word))
                return text[..^word.Length].TrimEnd();
        }
        return text;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> words) => text.EndsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool EndsWithWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word) => text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));
}
