using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>The statements of one connection.</summary>
internal sealed class StatementSet(SqliteConnection connection) : IDisposable
{
    private readonly List<Statement> _all = [];

    public SqliteConnection Connection { get; } = connection;

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
