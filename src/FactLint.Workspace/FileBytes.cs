namespace FactLint.Workspace;

/// <summary>Reads files whole, and says in plain words why one cannot be read. Waits for nobody: a pipe that no program writes to would hold the run up for ever.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of a file, and how many it has; with more than <paramref name="most"/> they are not all there.</summary>
    /// <exception cref="IOException">It cannot be read; see <see cref="Why"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static (byte[] Bytes, long Length) Read(string path, int most)
    {
        if (IsPipe(path))
            throw new IOException("it is a pipe, not a file: send its text to standard input, and name that as -");
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        // A pipe or device has no length and may never end.
        long length = stream.CanSeek ? stream.Length : 0;
        if (length > most)
            return ([], length);
        using var read = new MemoryStream((int)length);
        byte[] block = new byte[64 * 1024];
        while (read.Length <= most && stream.Read(block) is > 0 and var count)
            read.Write(block, 0, count);
        return (read.ToArray(), read.Length);
    }

    /// <summary>The reason without the path, which the reader of the message knows.</summary>
    public static string Why(IOException failure, string path)
    {
        if (new FileInfo(path).LinkTarget is { } target)
            return $"it is a link to “{target}”, where no file can be read";
        return failure is FileNotFoundException or DirectoryNotFoundException ? "it is not there any more" : failure.Message;
    }

    /// <summary>Opening a pipe for reading waits for a writer; opening it for both does not, and tells.</summary>
    private static bool IsPipe(string path)
    {
        bool isAskedFor = path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
        if (OperatingSystem.IsWindows() || isAskedFor || new FileInfo(path).Length > 0)
            return false;
        try
        {
            using FileStream both = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return !both.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
