using System.Globalization;
using FactLint.Analysis.Diagnostics;
using FactLint.Memory.Articles;
using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>
/// Stores articles in a memory file, many in one transaction. What <see cref="Commit"/> has answered for is safe from anything short of a
/// broken disk. One writer at a time; readers are not disturbed.
/// </summary>
public sealed class MemoryWriter : IDisposable
{
    private const int MostClaims = 100_000;
    private const int MostArticles = 2_000;

    private readonly string _path;
    private readonly WriterLock _lock;
    private readonly StatementSet _statements;
    private readonly FormNumbers _forms;
    private readonly WordNumbers _words;
    private readonly ClaimTable _claims;
    private readonly Statement _find, _insert, _update, _delete;
    private readonly HashSet<long> _met = [];
    private SqliteTransaction? _transaction;
    private int _pending;

    private MemoryWriter(string path, WriterLock writerLock, StatementSet statements)
    {
        _path = path;
        _lock = writerLock;
        _statements = statements;
        _words = new WordNumbers(_statements);
        _forms = new FormNumbers(_statements, _words, new NameKeyTable(_statements));
        _claims = new ClaimTable(_statements);
        _find = _statements.Add("SELECT path, record, hash, day, forms FROM article WHERE id = ?1");
        _insert = _statements.Add("INSERT INTO article (id, path, record, day, hash, outlet, headline, forms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        _update = _statements.Add("UPDATE article SET day = ?2, hash = ?3, outlet = ?4, headline = ?5, forms = ?6 WHERE id = ?1");
        _delete = _statements.Add("DELETE FROM article WHERE id = ?1");
    }

    /// <summary>Articles that are in the file for good.</summary>
    public int Stored { get; private set; }

    /// <exception cref="MemoryFileException">The file is no memory, is damaged, cannot be written, or somebody else writes it.</exception>
    public static MemoryWriter Open(string path)
    {
        var writerLock = WriterLock.Take(path);
        MemoryWriter? writer = null;
        try
        {
            writer = StatementSet.Prepare(path, MemoryConnection.OpenToWrite(path), statements => new MemoryWriter(path, writerLock, statements));
            return writer;
        }
        finally
        {
            if (writer is null)
                writerLock.Dispose();
        }
    }

    /// <summary>Looks into the file while it is written; what is not committed yet is not seen.</summary>
    public MemoryFile OpenBeside() => MemoryFile.OpenBeside(_path);

    /// <summary>The largest the file may become, in pages of 4 KB; stands in for a full disk.</summary>
    internal void LimitPages(int pages) => MemoryConnection.Run(_statements.Connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));

    /// <summary>Stores an article in place of the one with the same key.</summary>
    /// <exception cref="MemoryFileException">It cannot be stored; what was committed before is safe.</exception>
    public PutResult Put(IndexedArticle article) => Guard(() =>
    {
        Begin();
        (string path, string record) = KeyOf(article.Key);
        byte[] hash = Convert.FromHexString(article.Hash);
        Row old = Find(path, record);
        _met.Add(old.Id);
        if (old.Hash.AsSpan().SequenceEqual(hash))
            return PutResult.Unchanged;
        Remove(old);
        Insert(article, (path, record), hash, old);
        if (++_pending >= MostArticles || _claims.Pending >= MostClaims)
            CommitNow();
        return old.Exists ? PutResult.Changed : PutResult.Added;
    });

    /// <summary>Notes that an article is still there, though it is not stored again; answers the hash it is stored with, or null.</summary>
    public string? Meet(DocumentKey key) => Guard(() =>
    {
        Begin();
        (string path, string record) = KeyOf(key);
        Row row = Find(path, record);
        _met.Add(row.Id);
        return row.Exists ? Convert.ToHexStringLower(row.Hash) : null;
    });

    /// <summary>Removes the articles that were neither put nor met, of those that the condition holds for; answers how many.</summary>
    public int Prune(Func<DocumentKey, bool> isPruned) => Guard(() =>
    {
        CommitNow();
        var gone = new List<(string, string)>();
        using (var all = new Statement(_statements.Connection, "SELECT id, path, record FROM article ORDER BY id"))
        using (Statement.Rows rows = all.Read())
        {
            while (rows.Read())
            {
                if (!_met.Contains(rows.Number(0)) && isPruned(ArticleRows.KeyOf(rows.Text(1), rows.Text(2))))
                    gone.Add((rows.Text(1), rows.Text(2)));
            }
        }
        Begin();
        foreach ((string path, string record) in gone)
        {
            Row row = Find(path, record);
            Remove(row);
            _delete.Execute(row.Id);
        }
        CommitNow();
        return gone.Count;
    });

    /// <summary>Everything that was put is in the file for good.</summary>
    /// <exception cref="MemoryFileException">It cannot be stored; what was committed before is safe.</exception>
    public void Commit() => Guard(() =>
    {
        CommitNow();
        return 0;
    });

    /// <summary>What was not committed is dropped.</summary>
    public void Dispose()
    {
        Undo();
        _statements.Dispose();
        _lock.Dispose();
    }

    internal static (string Path, string Record) KeyOf(DocumentKey key) => (PlainText.Exact(key.Path), key.Id is null ? "" : "#" + PlainText.Exact(key.Id));

    private void Insert(IndexedArticle article, (string Path, string Record) key, byte[] hash, Row row)
    {
        long day = article.Published?.DayNumber ?? MemoryFormat.NoDay;
        var rows = new List<PendingClaim>(article.Claims.Length);
        var places = new Dictionary<long, int>();
        foreach (IndexedClaim claim in article.Claims)
        {
            long form = _forms.Of(claim.Rule, claim.Subject, claim.Attribute, claim.Value);
            long text = claim.Text == claim.Value ? 0 : _words.Of(claim.Text, out _);
            if (places.TryGetValue(form, out int at))
                rows[at] = rows[at] with { Count = (int)Math.Min(int.MaxValue, (long)rows[at].Count + claim.Count) };
            else
            {
                places[form] = rows.Count;
                rows.Add(new PendingClaim(form, day, row.Id, claim.Place, claim.Count, text));
            }
        }
        long outlet = article.Outlet is { Length: > 0 } name ? _words.Of(name, out _) : 0;
        byte[] forms = FormList.Write([.. rows.Select(r => r.Form)]);
        if (row.Exists)
            _update.Execute(row.Id, day, hash, outlet, article.Headline, forms);
        else
            _insert.Execute(row.Id, key.Path, key.Record, day, hash, outlet, article.Headline, forms);
        foreach (PendingClaim claim in rows)
            _claims.Add(claim);
    }

    private void Remove(Row row)
    {
        // An article that was put a moment ago has claims that still wait.
        if (row.Exists)
            _claims.Flush();
        foreach (long form in FormList.Read(row.Forms))
            _claims.Remove(form, row.Day, row.Id);
    }

    /// <summary>The row of a key; when there is none, one without a hash and with the number the article will have.</summary>
    private Row Find(string path, string record)
    {
        for (long number = ArticleNumber.Of(path, record); ; number++)
        {
            using Statement.Rows rows = _find.Read(number);
            if (!rows.Read())
                return new Row(number, [], 0, []);
            if (rows.Text(0) == path && rows.Text(1) == record)
                return new Row(number, rows.Bytes(2), rows.Number(3), rows.Bytes(4));
        }
    }

    private void Begin()
    {
        if (_transaction is not null)
            return;
        _transaction = _statements.Connection.BeginTransaction(deferred: false);
    }

    private void CommitNow()
    {
        if (_transaction is null)
            return;
        _claims.Flush();
        _transaction.Commit();
        _transaction.Dispose();
        _transaction = null;
        Stored += _pending;
        _pending = 0;
    }

    private void Rollback()
    {
        _claims.Clear();
        _forms.Forget();
        _pending = 0;
        _transaction?.Dispose();
        _transaction = null;
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return SqliteProblem.Guard(_path, work);
        }
        catch (MemoryFileException)
        {
            Undo();
            throw;
        }
    }

    private void Undo()
    {
        try
        {
            Rollback();
        }
        catch (SqliteException)
        {
            // SQLite has undone the transaction itself, as it does when the disk is full.
            _transaction = null;
        }
    }

    private sealed record Row(long Id, byte[] Hash, long Day, byte[] Forms)
    {
        public bool Exists => Hash.Length > 0;
    }
}
