using FactLint.Memory.Articles;

namespace FactLint.Memory.Files;

/// <summary>Finds what is stated of a subject.</summary>
internal sealed class FormLookup
{
    private readonly Statement _ofSubject, _subject, _byKey, _count;
    private readonly WordNumbers _words;

    public FormLookup(StatementSet statements, WordNumbers words)
    {
        _words = words;
        _ofSubject = statements.Add(
            """
            SELECT f.id, k.attribute, v.value, f.articles FROM form f JOIN kind k ON k.id = f.kind JOIN word v ON v.id = f.value
            WHERE f.subject = ?1 AND k.rule = ?2 AND f.articles > 0 ORDER BY f.articles DESC, k.attribute, v.value LIMIT ?3
            """);
        _count = statements.Add(
            $"SELECT coalesce(sum(f.articles), 0) FROM form f JOIN kind k ON k.id = f.kind WHERE f.subject = ?1 AND k.rule = '' AND k.attribute IN ('{ClaimAttributes.Name}', '{ClaimAttributes.Organization}')");
        _subject = statements.Add("SELECT value FROM word WHERE id = ?1");
        _byKey = statements.Add("SELECT subject FROM name_key WHERE hash = ?1");
    }

    /// <summary>Those that most articles state come first.</summary>
    public List<StoredForm> Of(string rule, string subject, int most)
    {
        var forms = new List<StoredForm>();
        long number = _words.Find(subject);
        if (number == 0)
            return forms;
        using Statement.Rows rows = _ofSubject.Read(number, rule, (long)most);
        while (rows.Read())
            forms.Add(new StoredForm(rows.Number(0), rule, subject, rows.Text(1), rows.Text(2), rows.Count(3)));
        return forms;
    }

    /// <summary>How many articles name a person or a body of this plain form.</summary>
    public long CountNamed(string subject) => _words.Find(subject) is > 0 and var number ? _count.Number(number) ?? 0 : 0;

    /// <summary>The numbers of the subjects that have one of the keys.</summary>
    public HashSet<long> SubjectsBy(IEnumerable<long> keys)
    {
        var found = new HashSet<long>();
        foreach (long key in keys)
            found.UnionWith(SubjectsBy(key));
        return found;
    }

    public List<long> SubjectsBy(long key)
    {
        var found = new List<long>();
        using Statement.Rows rows = _byKey.Read(key);
        while (rows.Read())
            found.Add(rows.Number(0));
        return found;
    }

    public string SubjectOf(long number) => _subject.Text(number) ?? "";
}
