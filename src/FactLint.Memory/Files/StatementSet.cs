using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>The statements of one connection.</summary>
internal sealed class StatementSet(SqliteConnection connection) : IDisposable
{
    private readonly List<Statement> _all = [];

    public SqliteConnection Connection { get; } = connection;

    /// <summary>What uses the statements of a file; closes the file when they do not fit its tables.</summary>
    /// <exception cref="MemoryFileException">The tables are other ones, or the file cannot be read.</exception>
    public static T Prepare<T>(string path, SqliteConnection connection, Func<StatementSet, T> prepare)
    {
        var statements = new StatementSet(connection);
        try
        {
            return SqliteProblem.Guard(path, () => prepare(statements));
        }
        catch (MemoryFileException)
        {
            statements.Dispose();
            throw;
        }
    }

    public Statement Add(string text)
    {
        var statement = new Statement(Connection, text);
        _all.Add(statement);
        return statement;
    }

    public void Dispose()
    {
        foreach (Statement statement in _all)
            statement.Dispose();
        Connection.Dispose();
    }
}
