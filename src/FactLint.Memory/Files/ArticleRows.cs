using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Memory.Articles;
using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>Reads articles back as they were put.</summary>
internal sealed class ArticleRows
{
    private readonly Statement _order, _article, _claim;

    public ArticleRows(StatementSet statements)
    {
        _order = statements.Add("SELECT id FROM article ORDER BY path, record");
        _article = statements.Add("SELECT a.path, a.record, a.day, a.hash, w.value, a.headline, a.forms FROM article a LEFT JOIN word w ON w.id = a.outlet WHERE a.id = ?1");
        _claim = statements.Add(
            """
            SELECT k.rule, s.value, k.attribute, v.value, t.value, c.start, c.length, c.line, c.col, c.count
            FROM claim c JOIN form f ON f.id = c.form JOIN kind k ON k.id = f.kind JOIN word s ON s.id = f.subject JOIN word v ON v.id = f.value
            LEFT JOIN word t ON t.id = c.text WHERE c.form = ?1 AND c.day = ?2 AND c.article = ?3
            """);
    }

    public static DocumentKey KeyOf(string path, string record) => new(path, record.Length == 0 ? null : record[1..]);

    public static DateOnly? DayOf(long day) => day == MemoryFormat.NoDay ? null : DateOnly.FromDayNumber((int)day);

    /// <summary>By path and id.</summary>
    public IEnumerable<IndexedArticle> All()
    {
        using Statement.Rows order = _order.Read();
        while (order.Read())
        {
            if (Find(order.Number(0), withClaims: true) is { } article)
                yield return article;
        }
    }

    /// <summary>Null when the file no longer has it.</summary>
    public IndexedArticle? Find(long number, bool withClaims)
    {
        using Statement.Rows row = _article.Read(number);
        if (!row.Read())
            return null;
        long day = row.Number(2);
        ImmutableArray<IndexedClaim> claims = withClaims ? [.. FormList.Read(row.Bytes(6)).Select(f => Claim(f, day, number))] : [];
        return new IndexedArticle(
            KeyOf(row.Text(0), row.Text(1)), Convert.ToHexStringLower(row.Bytes(3)), DayOf(day),
            row.Text(5), row.IsNull(4) ? null : row.Text(4), claims);
    }

    private IndexedClaim Claim(long form, long day, long article)
    {
        using Statement.Rows row = _claim.Read(form, day, article);
        if (!row.Read())
            throw new SqliteException("a claim is missing", 11);
        string value = row.Text(3);
        return new IndexedClaim(
            row.Text(0), row.Text(1), row.Text(2), value, row.IsNull(4) ? value : row.Text(4),
            new ClaimPlace(row.Count(5), row.Count(6), row.Count(7), row.Count(8)), row.Count(9));
    }
}
