using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Memory.Files;

/// <summary>Finds the claims of a form, latest first, and makes them what rules compare.</summary>
internal sealed class ClaimLookup
{
    private readonly Statement _latest, _days, _dayClaim, _span;
    private readonly ArticleRows _articles;

    public ClaimLookup(StatementSet statements, ArticleRows articles)
    {
        _articles = articles;
        const string Columns = "SELECT c.article, c.day, c.start, c.length, c.line, c.col, c.count, t.value FROM claim c LEFT JOIN word t ON t.id = c.text";
        _latest = statements.Add($"{Columns} WHERE c.form = ?1 ORDER BY c.day DESC, c.article DESC");
        _days = statements.Add("SELECT day, count(*) FROM claim WHERE form = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day ORDER BY day DESC");
        _dayClaim = statements.Add($"{Columns} WHERE c.form = ?1 AND c.day = ?2 ORDER BY c.article DESC");
        _span = statements.Add("SELECT (SELECT min(day) FROM claim WHERE form = ?1 AND day > 0), (SELECT max(day) FROM claim WHERE form = ?1 AND day > 0)");
    }

    /// <summary>The latest claims, one for each article.</summary>
    public IEnumerable<Claim> Latest(StoredForm form, OwnArticles own) => Claims(_latest.Read(form.Number), form, own);

    /// <summary>One claim for each day, with the number of articles of that day; latest first.</summary>
    public IEnumerable<Claim> ByDay(StoredForm form, DateOnly from, DateOnly to, OwnArticles own)
    {
        var days = new List<(long Day, int Count)>();
        using (Statement.Rows rows = _days.Read(form.Number, (long)Math.Max(from.DayNumber, MemoryFormat.NoDay + 1), (long)to.DayNumber))
        {
            while (rows.Read())
                days.Add((rows.Number(0), rows.Count(1)));
        }
        foreach ((long day, int count) in days)
        {
            int others = count - own.CountOf(form.Number, day);
            if (others > 0 && Claims(_dayClaim.Read(form.Number, day), form, own).FirstOrDefault() is { } claim)
                yield return claim with { Articles = others };
        }
    }

    /// <summary>The first and the last day of articles with a day.</summary>
    public (DateOnly? First, DateOnly? Last) DaysOf(long form)
    {
        using Statement.Rows row = _span.Read(form);
        return row.Read() && !row.IsNull(0) ? (ArticleRows.DayOf(row.Number(0)), ArticleRows.DayOf(row.Number(1))) : (null, null);
    }

    private IEnumerable<Claim> Claims(Statement.Rows rows, StoredForm form, OwnArticles own)
    {
        using (rows)
        {
            while (rows.Read())
            {
                long number = rows.Number(0);
                if (own.Contains(number) || _articles.Find(number, withClaims: false) is not { } article)
                    continue;
                string text = rows.IsNull(7) ? form.Value : rows.Text(7);
                yield return new Claim(form.Subject, form.Attribute, form.Value, PlaceOf(article.Key, rows, text), ArticleRows.DayOf(rows.Number(1)), "") { IsRecalled = true };
            }
        }
    }

    /// <summary>The line around the words is not kept: the words stand for it.</summary>
    private static Location PlaceOf(DocumentKey key, Statement.Rows row, string text)
    {
        int start = row.Count(2), length = row.Count(3), line = row.Count(4), column = row.Count(5);
        return new Location
        {
            Document = key,
            Span = new TextSpan(start, length),
            Start = new LinePosition(line, column),
            End = new LinePosition(line, column + length),
            Text = text,
            Excerpt = new Excerpt(text.Length > Excerpt.Longest ? text[..Excerpt.Longest] : text, new TextSpan(0, Math.Min(text.Length, Excerpt.Longest)), true, true),
        };
    }
}
