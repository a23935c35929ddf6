using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FactLint.Memory.Files;

/// <summary>
/// A statement that is prepared once and run many times; everything that comes from articles is bound, never written into it. It goes to
/// SQLite directly: an index run takes millions of steps, and a command with boxed parameters costs several times the step itself.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <exception cref="SqliteException">The statement cannot be prepared.</exception>
    public Statement(SqliteConnection connection, string text)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, text, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Runs it; answers how many rows it changed.</summary>
    public int Execute(params ReadOnlySpan<Value> values)
    {
        using Rows rows = Read(values);
        while (rows.Read())
        {
        }
        return raw.sqlite3_changes(_database);
    }

    /// <summary>The number in the first column of the first row; null when there is no row or nothing in it.</summary>
    public long? Number(params ReadOnlySpan<Value> values)
    {
        using Rows rows = Read(values);
        return rows.Read() && !rows.IsNull(0) ? rows.Number(0) : null;
    }

    /// <summary>The text in the first column of the first row; null when there is no row or nothing in it.</summary>
    public string? Text(params ReadOnlySpan<Value> values)
    {
        using Rows rows = Read(values);
        return rows.Read() && !rows.IsNull(0) ? rows.Text(0) : null;
    }

    /// <summary>The rows; dispose of them before the statement runs again.</summary>
    public Rows Read(params ReadOnlySpan<Value> values)
    {
        for (int i = 0; i < values.Length; i++)
            Check(values[i].Bind(_statement, i + 1));
        return new Rows(this);
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code & 0xFF, code);
    }

    /// <summary>The rows of one run, one after the other.</summary>
    internal readonly struct Rows(Statement statement) : IDisposable
    {
        private sqlite3_stmt Handle => statement._statement;

        /// <summary>Goes to the next row; false at the end.</summary>
        /// <exception cref="SqliteException">The file cannot be read or written.</exception>
        public bool Read()
        {
            int code = raw.sqlite3_step(Handle);
            statement.Check(code);
            return code == raw.SQLITE_ROW;
        }

        public bool IsNull(int column) => raw.sqlite3_column_type(Handle, column) == raw.SQLITE_NULL;

        public long Number(int column) => raw.sqlite3_column_int64(Handle, column);

        /// <exception cref="OverflowException">The number is larger; this program writes none such.</exception>
        public int Count(int column) => checked((int)raw.sqlite3_column_int64(Handle, column));

        /// <exception cref="FormatException">There is no text; this program writes one into every row.</exception>
        public string Text(int column) => raw.sqlite3_column_text(Handle, column).utf8_to_string() ?? throw new FormatException("a text is missing");

        public byte[] Bytes(int column) => raw.sqlite3_column_blob(Handle, column).ToArray();

        public void Dispose() => raw.sqlite3_reset(Handle);
    }

    /// <summary>A number, a text or bytes to bind.</summary>
    internal readonly struct Value
    {
        private readonly long _number;
        private readonly object? _content;

        private Value(long number, object? content)
        {
            _number = number;
            _content = content;
        }

        public static implicit operator Value(long number) => new(number, null);

        public static implicit operator Value(string text) => new(0, text);

        public static implicit operator Value(byte[] bytes) => new(0, bytes);

        public int Bind(sqlite3_stmt statement, int place) => _content switch
        {
            string text => raw.sqlite3_bind_text(statement, place, text),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            _ => raw.sqlite3_bind_int64(statement, place, _number),
        };
    }
}
