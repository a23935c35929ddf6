using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>Opens memory files, and says plainly what is wrong with a file that is none.</summary>
internal static class MemoryConnection
{
    private const int HeaderLength = 100;
    private const int BusySeconds = 30;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>To read. Writers may go on; what they store after this is seen by the next question.</summary>
    /// <exception cref="MemoryFileException">There is no such file, it is no memory, or it is damaged.</exception>
    public static SqliteConnection OpenToRead(string path)
    {
        if (!CheckHeader(path))
            throw new MemoryFileException(Directory.Exists(path) ? $"{path} is a folder: name the file that factlint index made" : $"there is no memory {path}: make it with factlint index ARTICLES --memory {path}");
        return SqliteProblem.Guard(path, () =>
        {
            try
            {
                return Open(Settings(path, SqliteOpenMode.ReadOnly), path);
            }
            catch (SqliteException problem) when (SqliteProblem.IsCannotOpen(problem) && !HasLog(path))
            {
                // A file on a read-only disk: nobody can write it, so it needs none of the files beside it that keep readers and writers apart.
                return Open(Settings("file:" + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) + "?immutable=1", SqliteOpenMode.ReadOnly), path);
            }
        });
    }

    /// <summary>To read, in the process that writes.</summary>
    public static SqliteConnection OpenBeside(string path) => SqliteProblem.Guard(path, () => Open(Settings(path, SqliteOpenMode.ReadOnly), path));

    /// <summary>To write; makes the file when there is none.</summary>
    /// <exception cref="MemoryFileException">The file is no memory, is damaged or cannot be written.</exception>
    public static SqliteConnection OpenToWrite(string path)
    {
        bool isNew = !CheckHeader(path);
        if (isNew && Directory.Exists(path))
            throw new MemoryFileException($"{path} is a folder: name a file, such as {path.TrimEnd('/')}/memory.db");
        return SqliteProblem.Guard(path, () =>
        {
            SqliteConnection connection = Connect(Settings(path, SqliteOpenMode.ReadWriteCreate));
            try
            {
                if (isNew)
                    Run(connection, "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL;");
                Run(connection, "PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = FILE; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;");
                MakeTables(connection);
                return connection;
            }
            catch (SqliteException)
            {
                connection.Dispose();
                throw;
            }
        });
    }

    public static void Run(SqliteConnection connection, string statements)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Only constants of this room come here; what articles say is bound as a parameter.
        command.CommandText = statements;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string settings, string path)
    {
        SqliteConnection connection = Connect(settings);
        bool isSound = false;
        try
        {
            Run(connection, "PRAGMA busy_timeout = 30000; PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -16384;");
            using SqliteCommand version = connection.CreateCommand();
            version.CommandText = "SELECT count(*) FROM sqlite_schema WHERE name IN ('word', 'kind', 'article', 'form', 'claim', 'name_key')";
            if (Convert.ToInt64(version.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) != 6)
                throw new MemoryFileException(SqliteProblem.Damaged(path));
            isSound = true;
            return connection;
        }
        finally
        {
            if (!isSound)
                connection.Dispose();
        }
    }

    private static SqliteConnection Connect(string settings)
    {
        var connection = new SqliteConnection(settings);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Settings(string source, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds }.ToString();

    /// <summary>All tables and the version at once, so that a process that is killed here leaves a file without either.</summary>
    private static void MakeTables(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        using SqliteCommand version = connection.CreateCommand();
        version.CommandText = "PRAGMA user_version";
        if (Convert.ToInt64(version.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) == 0)
            Run(connection, $"{MemoryFormat.Tables} PRAGMA application_id = {MemoryFormat.ApplicationId}; PRAGMA user_version = {MemoryFormat.Version};");
        transaction.Commit();
    }

    private static bool HasLog(string path) => File.Exists(path + "-wal") && new FileInfo(path + "-wal").Length > 0;

    /// <summary>False when there is no file yet, or an empty one. The header is fixed by https://sqlite.org/fileformat.html.</summary>
    private static bool CheckHeader(string path)
    {
        if (!File.Exists(path))
            return false;
        Span<byte> header = stackalloc byte[HeaderLength];
        long length = ReadHeader(path, header);
        if (length == 0)
            return false;
        if (length < HeaderLength || !header.StartsWith(Magic))
            throw new MemoryFileException($"{path} is no memory of factlint: it is another kind of file, or damaged at its start. Name another file");
        int application = BinaryPrimitives.ReadInt32BigEndian(header[68..]);
        int version = BinaryPrimitives.ReadInt32BigEndian(header[60..]);
        if (application == 0 && version == 0 && BinaryPrimitives.ReadInt32BigEndian(header[40..]) == 0)
            return IsEmptyDatabase(path);
        if (application != MemoryFormat.ApplicationId)
            throw new MemoryFileException($"{path} is a database of another program, and no memory of factlint: name another file");
        if (version > MemoryFormat.Version)
            throw new MemoryFileException($"{path} was made by a newer factlint (format {version}, this one reads {MemoryFormat.Version}): update factlint, or make a new memory with factlint index");
        if (version < MemoryFormat.Version)
            throw new MemoryFileException($"{path} was made by an older factlint (format {version}, this one reads {MemoryFormat.Version}): make a new memory with factlint index");
        CheckLength(path, header, length);
        return true;
    }

    /// <summary>What a process leaves that was killed before the tables were made.</summary>
    private static bool IsEmptyDatabase(string path) => HasLog(path);

    /// <summary>While nobody writes, the file is as long as its header says.</summary>
    private static void CheckLength(string path, ReadOnlySpan<byte> header, long length)
    {
        int pageSize = BinaryPrimitives.ReadUInt16BigEndian(header[16..]);
        long pages = BinaryPrimitives.ReadUInt32BigEndian(header[28..]);
        if (!File.Exists(path + "-wal") && length < pages * (pageSize == 1 ? 65536 : pageSize))
            throw new MemoryFileException($"{path} is cut short ({length} bytes of {pages * (pageSize == 1 ? 65536 : pageSize)}): copy it again, or delete it and run factlint index");
    }

    private static long ReadHeader(string path, Span<byte> header)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
            return file.Length;
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new MemoryFileException($"{path} may not be read: ask for the right to read it", problem);
        }
    }
}
