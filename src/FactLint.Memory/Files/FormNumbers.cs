namespace FactLint.Memory.Files;

/// <summary>Numbers for the things stated: subject, kind of statement and value, each kept once.</summary>
internal sealed class FormNumbers(StatementSet statements, WordNumbers words, NameKeyTable keys)
{
    private const int MostCached = 300_000;

    private readonly Dictionary<(long, long, long), long> _known = [];
    private readonly Dictionary<(string, string), long> _kinds = [];
    private readonly Statement _find = statements.Add("SELECT id FROM form WHERE subject = ?1 AND kind = ?2 AND value = ?3");
    private readonly Statement _add = statements.Add("INSERT INTO form (subject, kind, value, articles) VALUES (?1, ?2, ?3, 0) RETURNING id");
    private readonly Statement _findKind = statements.Add("SELECT id FROM kind WHERE rule = ?1 AND attribute = ?2");
    private readonly Statement _addKind = statements.Add("INSERT INTO kind (rule, attribute) VALUES (?1, ?2) RETURNING id");

    public long Of(string rule, string subject, string attribute, string value)
    {
        long about = words.Of(subject, out _);
        var key = (about, KindOf(rule, attribute), words.Of(value, out _));
        if (_known.TryGetValue(key, out long known))
            return known;
        if (_known.Count >= MostCached)
            _known.Clear();
        if (_find.Number(key.Item1, key.Item2, key.Item3) is { } found)
            return _known[key] = found;
        keys.Add(rule, attribute, subject, about);
        return _known[key] = _add.Number(key.Item1, key.Item2, key.Item3)!.Value;
    }

    /// <summary>After a transaction that came to nothing.</summary>
    public void Forget()
    {
        _known.Clear();
        _kinds.Clear();
        words.Forget();
    }

    private long KindOf(string rule, string attribute)
    {
        if (_kinds.TryGetValue((rule, attribute), out long known))
            return known;
        return _kinds[(rule, attribute)] = _findKind.Number(rule, attribute) ?? _addKind.Number(rule, attribute)!.Value;
    }
}
