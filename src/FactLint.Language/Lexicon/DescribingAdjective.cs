namespace FactLint.Language.Lexicon;

/// <summary>
/// Adjectives that stand behind the noun they describe: "a source familiar with the talks", "people close to the family". A treebank of reviews
/// and mail has few of them, and reads them as nouns or verbs.
/// </summary>
internal static class DescribingAdjective
{
    /// <summary>True for <c>familiar with</c> and <c>privy to</c>, and for <c>close to</c> right behind a noun of people.</summary>
    /// <param name="word">The word.</param>
    /// <param name="before">The word before it, or nothing.</param>
    /// <param name="next">The word after it, or nothing.</param>
    public static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> next) => word switch
    {
        "familiar" => next is "with",
        "privy" => next is "to",
        "close" => next is "to" && IsPeople(before),
        _ => false,
    };

    private static bool IsPeople(ReadOnlySpan<char> word) => word is "source" or "sources" or "Source" or "Sources" or "person" or "persons" or "Person"
        or "people" or "People" or "official" or "officials" or "Officials" or "aide" or "aides" or "Aides" or "those" or "Those" or "someone" or "Someone"
        or "somebody" or "anyone" or "everyone" or "figure" or "figures" or "Figures" or "insider" or "insiders" or "Insiders" or "lawmakers" or "Lawmakers";
}
