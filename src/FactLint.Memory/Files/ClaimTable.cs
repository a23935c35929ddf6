namespace FactLint.Memory.Files;

/// <summary>Writes claims in the order of the file, and counts the articles of each form.</summary>
internal sealed class ClaimTable(StatementSet statements)
{
    private readonly List<PendingClaim> _pending = [];
    private readonly SortedDictionary<long, long> _counts = [];
    private readonly Statement _insert = statements.Add("INSERT INTO claim (form, day, article, count, start, length, line, col, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    private readonly Statement _delete = statements.Add("DELETE FROM claim WHERE form = ?1 AND day = ?2 AND article = ?3");
    private readonly Statement _count = statements.Add("UPDATE form SET articles = articles + ?2 WHERE id = ?1");

    public int Pending => _pending.Count;

    public void Add(in PendingClaim claim)
    {
        _pending.Add(claim);
        Count(claim.Form, 1);
    }

    public void Remove(long form, long day, long article)
    {
        if (_delete.Execute(form, day, article) > 0)
            Count(form, -1);
    }

    public void Flush()
    {
        _pending.Sort();
        foreach (PendingClaim c in _pending)
            _insert.Execute(c.Form, c.Day, c.Article, (long)c.Count, (long)c.Place.Start, (long)c.Place.Length, (long)c.Place.Line, (long)c.Place.Column, c.Text);
        foreach ((long form, long count) in _counts)
        {
            if (count != 0)
                _count.Execute(form, count);
        }
        Clear();
    }

    public void Clear()
    {
        _pending.Clear();
        _counts.Clear();
    }

    private void Count(long form, long by) => _counts[form] = _counts.GetValueOrDefault(form) + by;
}
