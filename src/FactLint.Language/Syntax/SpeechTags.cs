namespace FactLint.Language.Syntax;

/// <summary>Verbs that tie a quotation to its speaker when it ends with a question or exclamation mark.</summary>
internal static class SpeechTags
{
    private static readonly HashSet<string> _verbs = new(
        "said says asked asks wrote writes tweeted replied added shouted yelled cried wondered exclaimed demanded told joked quipped responded answered continued posted".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = _verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
