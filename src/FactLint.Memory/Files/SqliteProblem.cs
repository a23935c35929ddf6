using Microsoft.Data.Sqlite;

namespace FactLint.Memory.Files;

/// <summary>Says what SQLite's error codes mean for somebody who does not know SQLite (https://sqlite.org/rescode.html).</summary>
internal static class SqliteProblem
{
    private const int WrongTables = 1, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static MemoryFileException Of(string path, SqliteException problem) => new(Message(path, problem), problem);

    /// <summary>The work, with SQLite's errors in plain words.</summary>
    /// <exception cref="MemoryFileException">SQLite failed.</exception>
    public static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException problem)
        {
            throw Of(path, problem);
        }
        catch (SystemException problem) when (IsBadRow(problem))
        {
            throw new MemoryFileException(Damaged(path), problem);
        }
    }

    /// <summary>A value that this program never writes: a text in place of a number, a day that no calendar has.</summary>
    public static bool IsBadRow(SystemException problem) => problem is InvalidCastException or ArgumentException or OverflowException or FormatException or IndexOutOfRangeException;

    public static bool IsCannotOpen(SqliteException problem) => problem.SqliteErrorCode is CannotOpen or ReadOnly;

    private static string Message(string path, SqliteException problem) => problem.SqliteErrorCode switch
    {
        Full => $"{path}: the disk is full. What was stored before is safe; free some space and run the same command again",
        InputOutput => $"{path}: the disk failed to read or write (SQLite {problem.SqliteExtendedErrorCode}). What was stored before is safe; check the disk and its free space, then run the same command again",
        WrongTables or Corrupt or NotADatabase => Damaged(path),
        Busy or Locked => $"{path} is in use by another program: wait until it has ended, then run this again",
        ReadOnly => $"{path} cannot be written: the file or its folder is read-only. Choose another place, or ask for the right to write",
        CannotOpen => $"{path} cannot be opened: check that the file and its folder may be read, and written by factlint index",
        _ => $"{path} cannot be used: {problem.Message}",
    };

    public static string Damaged(string path) =>
        $"{path} is damaged: parts of it are missing or overwritten. Delete it and run factlint index again, or put back a copy";
}
