using FactLint.Analysis.Diagnostics;
using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>A memory file that is open to read. For one thread.</summary>
internal sealed class MemoryReader : IDisposable
{
    private readonly StatementSet _statements;
    private readonly Statement _find;

    private MemoryReader(string path, SqliteConnection connection)
    {
        Path = path;
        _statements = new StatementSet(connection);
        Articles = new ArticleRows(_statements);
        Forms = new FormLookup(_statements, new WordNumbers(_statements));
        Claims = new ClaimLookup(_statements, Articles);
        _find = _statements.Add("SELECT path, record, hash, day, forms FROM article WHERE id = $1", 1);
    }

    public string Path { get; }

    public ArticleRows Articles { get; }

    public FormLookup Forms { get; }

    public ClaimLookup Claims { get; }

    /// <exception cref="MemoryFileException">There is no such file, it is no memory, or it is damaged.</exception>
    public static MemoryReader Open(string path) => new(path, MemoryConnection.OpenToRead(path));

    /// <summary>In a process that writes the file: opening and closing the file in another way would let go of the writer's locks.</summary>
    public static MemoryReader OpenBeside(string path) => new(path, MemoryConnection.OpenBeside(path));

    public OwnArticles Own(IEnumerable<DocumentKey> documents) => new(_find, documents);

    /// <summary>The hash an article was stored with, or null.</summary>
    public string? HashOf(DocumentKey key)
    {
        (string path, string record) = MemoryWriter.KeyOf(key);
        for (long number = ArticleNumber.Of(path, record); ; number++)
        {
            using SqliteDataReader row = _find.Read(number);
            if (!row.Read())
                return null;
            if (row.GetString(0) == path && row.GetString(1) == record)
                return Convert.ToHexStringLower(row.GetFieldValue<byte[]>(2));
        }
    }

    public long Count(string what) => Once<long>(what);

    public string Text(string what) => Once<string>(what);

    public void Dispose() => _statements.Dispose();

    private T Once<T>(string what)
    {
        using var statement = new Statement(_statements.Connection, what, 0);
        return (T)statement.First()!;
    }
}
