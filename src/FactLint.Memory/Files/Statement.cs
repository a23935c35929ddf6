using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>A statement that is prepared once and run many times; everything that comes from articles is bound, never written into it.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string text, int parameters)
    {
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // Only constants of this room come here; what articles say is bound as a parameter.
        _command.CommandText = text;
#pragma warning restore CA2100
        for (int i = 1; i <= parameters; i++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
    }

    public int Execute(params ReadOnlySpan<object> values) => Bind(values).ExecuteNonQuery();

    /// <summary>The first column of the first row, or null.</summary>
    public object? First(params ReadOnlySpan<object> values) => Bind(values).ExecuteScalar() is { } value and not DBNull ? value : null;

    public SqliteDataReader Read(params ReadOnlySpan<object> values) => Bind(values).ExecuteReader();

    /// <summary>Inside a transaction that was begun on the connection.</summary>
    public void Join(SqliteTransaction? transaction) => _command.Transaction = transaction;

    public void Dispose() => _command.Dispose();

    private SqliteCommand Bind(ReadOnlySpan<object> values)
    {
        for (int i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i];
        return _command;
    }
}
