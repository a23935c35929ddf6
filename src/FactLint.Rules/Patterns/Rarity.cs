using FactLint.Language.Lexicon;

namespace FactLint.Rules.Patterns;

/// <summary>What it costs to be woken by a word: about how often the word stands in 200,000 words of English, 1 for the rarest.</summary>
internal static class Rarity
{
    public static int CostOf(string word) => 1 << WordFrequency.Of(word);
}
