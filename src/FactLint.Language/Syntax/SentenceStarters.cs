namespace FactLint.Language.Syntax;

/// <summary>Words of the closed classes that open sentences and seldom continue a name: a capital on one of them is a sentence's.</summary>
internal static class SentenceStarters
{
    private const int Longest = 11;

    private static readonly HashSet<string> _words = new(
        ("The A An This That These Those It He She They We You I His Her Their Our My Your Its There Here What Who Where When Why How Which Whether If But And Or So Yet Nor For In On At By With From To As After Before Since Because " +
        "Although Though While Until Unless During Despite Under Over Among Between Without Within Through Some Many Most Several Few Both Each Every Other Others Another Any All No Not Now Then Also However Still Even Just Only " +
        "Once Is Are Was Were Do Does Did Has Have Had Can Could Would Should Will May Might Must One Two Three Meanwhile Instead Moreover Nevertheless Nonetheless Otherwise Perhaps Maybe Later Earlier Today Yesterday Tomorrow " +
        "According Asked Nobody Everyone Someone Nothing Everything Something Such Those").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, with its capital, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length is > 0 and <= Longest && _lookup.Contains(word);
}
