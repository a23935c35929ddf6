namespace FactLint.Language.Semantics.Dates;

/// <summary>The periods of adverbs and adjectives of repetition.</summary>
internal static class Frequencies
{
    private static readonly string[] _timex = ["P1D", "P1W", "P2W", "P1M", "P3M", "P1Y", "P2Y", "PT1H", "TNI"];

    public static string TimexOf(int frequency) => _timex[frequency];
}
