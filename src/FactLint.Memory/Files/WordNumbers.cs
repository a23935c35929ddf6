using FactLint.Language.Lexicon;

namespace FactLint.Memory.Files;

/// <summary>Numbers for texts: each text is kept once. Number 0 stands for none.</summary>
internal sealed class WordNumbers(StatementSet statements)
{
    private const int MostCached = 200_000;
    private const uint Seed = 2166136261;

    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);
    private readonly Statement _find = statements.Add("SELECT id, value FROM word WHERE hash = ?1");
    private readonly Statement _add = statements.Add("INSERT INTO word (hash, value) VALUES (?1, ?2) RETURNING id");

    /// <summary>The text's number; 0 when the file does not have it.</summary>
    public long Find(string text)
    {
        if (_known.TryGetValue(text, out long known))
            return known;
        using Statement.Rows rows = _find.Read((long)NameLetters.Hash(Seed, text));
        while (rows.Read())
        {
            if (rows.Text(1) == text)
                return Remember(text, rows.Number(0));
        }
        return 0;
    }

    /// <summary>The text's number, a new one when the file does not have it.</summary>
    public long Of(string text, out bool isNew)
    {
        long found = Find(text);
        isNew = found == 0;
        return isNew ? Remember(text, _add.Number((long)NameLetters.Hash(Seed, text), text)!.Value) : found;
    }

    /// <summary>After a transaction that came to nothing.</summary>
    public void Forget() => _known.Clear();

    private long Remember(string text, long number)
    {
        if (_known.Count >= MostCached)
            _known.Clear();
        return _known[text] = number;
    }
}
