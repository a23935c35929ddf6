using FactLint.Analysis.Diagnostics;
using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>A memory file that is open to read. For one thread.</summary>
internal sealed class MemoryReader : IDisposable
{
    private readonly StatementSet _statements;
    private readonly Statement _find;

    private MemoryReader(string path, StatementSet statements)
    {
        Path = path;
        _statements = statements;
        Articles = new ArticleRows(_statements);
        Forms = new FormLookup(_statements, new WordNumbers(_statements));
        Claims = new ClaimLookup(_statements, Articles);
        _find = _statements.Add("SELECT path, record, hash, day, forms FROM article WHERE id = ?1");
    }

    public string Path { get; }

    public ArticleRows Articles { get; }

    public FormLookup Forms { get; }

    public ClaimLookup Claims { get; }

    /// <exception cref="MemoryFileException">There is no such file, it is no memory, or it is damaged.</exception>
    public static MemoryReader Open(string path) => Open(path, MemoryConnection.OpenToRead(path));

    /// <summary>In a process that writes the file: opening and closing the file in another way would let go of the writer's locks.</summary>
    public static MemoryReader OpenBeside(string path) => Open(path, MemoryConnection.OpenBeside(path));

    public OwnArticles Own(IEnumerable<DocumentKey> documents) => new(_find, documents);

    /// <summary>The hash an article was stored with, or null.</summary>
    public string? HashOf(DocumentKey key)
    {
        (string path, string record) = MemoryWriter.KeyOf(key);
        for (long number = ArticleNumber.Of(path, record); ; number++)
        {
            using Statement.Rows row = _find.Read(number);
            if (!row.Read())
                return null;
            if (row.Text(0) == path && row.Text(1) == record)
                return Convert.ToHexStringLower(row.Bytes(2));
        }
    }

    public long Count(string what)
    {
        using var statement = new Statement(_statements.Connection, what);
        return statement.Number() ?? 0;
    }

    public string? Text(string what)
    {
        using var statement = new Statement(_statements.Connection, what);
        return statement.Text();
    }

    public void Dispose() => _statements.Dispose();

    private static MemoryReader Open(string path, SqliteConnection connection) => StatementSet.Prepare(path, connection, statements => new MemoryReader(path, statements));
}
