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
        _order = statements.Add("SELECT id FROM article ORDER BY path, record", 0);
        _article = statements.Add("SELECT a.path, a.record, a.day, a.hash, w.value, a.headline, a.forms FROM article a LEFT JOIN word w ON w.id = a.outlet WHERE a.id = $1", 1);
        _claim = statements.Add(
            """
            SELECT k.rule, s.value, k.attribute, v.value, t.value, c.start, c.length, c.line, c.col, c.count
            FROM claim c JOIN form f ON f.id = c.form JOIN kind k ON k.id = f.kind JOIN word s ON s.id = f.subject JOIN word v ON v.id = f.value
            LEFT JOIN word t ON t.id = c.text WHERE c.form = $1 AND c.day = $2 AND c.article = $3
            """, 3);
    }

    public static DocumentKey KeyOf(string path, string record) => new(path, record.Length == 0 ? null : record[1..]);

    public static DateOnly? DayOf(long day) => day == MemoryFormat.NoDay ? null : DateOnly.FromDayNumber((int)day);

    /// <summary>By path and id.</summary>
    public IEnumerable<IndexedArticle> All()
    {
        using SqliteDataReader order = _order.Read();
        while (order.Read())
        {
            if (Find(order.GetInt64(0), withClaims: true) is { } article)
                yield return article;
        }
    }

    /// <summary>Null when the file no longer has it.</summary>
    public IndexedArticle? Find(long number, bool withClaims)
    {
        using SqliteDataReader row = _article.Read(number);
        if (!row.Read())
            return null;
        long day = row.GetInt64(2);
        ImmutableArray<IndexedClaim> claims = withClaims ? [.. FormList.Read(row.GetFieldValue<byte[]>(6)).Select(f => Claim(f, day, number))] : [];
        return new IndexedArticle(
            KeyOf(row.GetString(0), row.GetString(1)), Convert.ToHexStringLower(row.GetFieldValue<byte[]>(3)), DayOf(day),
            row.GetString(5), row.IsDBNull(4) ? null : row.GetString(4), claims);
    }

    private IndexedClaim Claim(long form, long day, long article)
    {
        using SqliteDataReader row = _claim.Read(form, day, article);
        if (!row.Read())
            throw new SqliteException("a claim is missing", 11);
        string value = row.GetString(3);
        return new IndexedClaim(
            row.GetString(0), row.GetString(1), row.GetString(2), value, row.IsDBNull(4) ? value : row.GetString(4),
            new ClaimPlace(row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8)), row.GetInt32(9));
    }
}
