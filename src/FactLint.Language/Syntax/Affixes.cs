namespace FactLint.Language.Syntax;

/// <summary>Prefixes and suffixes that stay one token with the word they are hyphened to, as in the treebanks' guidelines (anti-war, but state - run).</summary>
internal static class Affixes
{
    private static readonly HashSet<string> _prefixes = new(
        ("a ante anti arch be bi bio co contra counter cross cyber de e eco ex extra inter intra macro mega micro mid mini multi neo non o over pan para peri post pre pro proto pseudo quasi re semi " +
        "sub super supra tri ultra un uni vice").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> _suffixes = new("esque ette fest fold gate itis less most rama wise".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _prefixLookup = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _suffixLookup = _suffixes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= 7 && _prefixLookup.Contains(word);

    public static bool IsSuffix(ReadOnlySpan<char> word) => word.Length is >= 4 and <= 5 && _suffixLookup.Contains(word);
}
