using System.Collections.Frozen;

namespace FactLint.Language.Semantics.Dates;

/// <summary>What a year stands before more often than a count does: "2005 levels", "the 2016 elections". Counts have commas, or end in two noughts.</summary>
internal static class YearNouns
{
    private const int First = 1940;
    private const int Last = 2060;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = (
        "levels elections campaigns figures results models rules attacks protests riots games standards prices wages rates estimates accords talks floods reforms sanctions primaries caucuses polls midterms finals bombings killings " +
        "shootings earnings sales profits revenues taxes returns statistics regulations guidelines projections targets goals emissions editions championships playoffs nominees candidates hopefuls contenders graduates hearings " +
        "negotiations uprisings demonstrations wildfires hurricanes storms nominations presidentials forecasts budgets").Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether digits are a year by the plural noun behind them, unless the word before bounds a count.</summary>
    public static bool AreDated(int year, ReadOnlySpan<char> noun, ReadOnlySpan<char> before) => year is >= First and <= Last && year % 100 != 0 && Nouns.Contains(noun)
        && before is not ("about" or "nearly" or "some" or "over" or "than" or "least" or "almost" or "around" or "roughly" or "approximately" or "another" or "About" or "Nearly" or "Some" or "Over" or "Almost");
}
