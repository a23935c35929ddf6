namespace FactLint.Language.Semantics.Lexica;

/// <summary>A fixed set of words, written as text with any white space between them; case is ignored unless asked for.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordSet(string words, bool exactCase = false)
    {
        var set = new HashSet<string>(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), exactCase ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> All => _lookup.Set;

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
