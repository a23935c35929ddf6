using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>The statements of one connection.</summary>
internal sealed class StatementSet(SqliteConnection connection) : IDisposable
{
    private readonly List<Statement> _all = [];

    public SqliteConnection Connection { get; } = connection;

    public Statement Add(string text, int parameters)
    {
        var statement = new Statement(Connection, text, parameters);
        _all.Add(statement);
        return statement;
    }

    /// <summary>All statements run inside this transaction from now on; null for none.</summary>
    public void Join(SqliteTransaction? transaction)
    {
        foreach (Statement statement in _all)
            statement.Join(transaction);
    }

    public void Dispose()
    {
        foreach (Statement statement in _all)
            statement.Dispose();
        Connection.Dispose();
    }
}
