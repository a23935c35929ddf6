namespace FactLint.Language.Semantics.Lexica;

/// <summary>A fixed set of words, written as text with any white space between them; case is ignored unless asked for.</summary>
internal sealed class WordSet
{
    private readonly WordIndex _index;

    public WordSet(string words, bool exactCase = false)
    {
        string[] all = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _index = new WordIndex(all.Length, exactCase);
        foreach (string word in all)
            _index.Add(word);
    }

    public IEnumerable<string> All => _index.Words;

    public bool Contains(ReadOnlySpan<char> word) => _index.Find(word) >= 0;
}
