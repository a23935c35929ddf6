namespace FactLint.Memory.Files;

/// <summary>Keeps a second writer out. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <exception cref="MemoryFileException">Another process writes, or the folder cannot be written to.</exception>
    public static WriterLock Take(string path)
    {
        string lockPath = path + ".lock";
        try
        {
            return new WriterLock(new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (DirectoryNotFoundException problem)
        {
            throw new MemoryFileException($"{path} cannot be made: there is no such folder. Make the folder first", problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new MemoryFileException($"{path} cannot be written: its folder or the file is read-only. Choose another place, or ask for the right to write", problem);
        }
        catch (IOException problem) when (File.Exists(lockPath))
        {
            throw new MemoryFileException($"{path} is being written by another factlint index: wait until it has ended, then run this again", problem);
        }
        catch (IOException problem)
        {
            throw new MemoryFileException($"{path} cannot be written ({problem.Message}): choose another place, or make it writable", problem);
        }
    }

    public void Dispose() => _file.Dispose();
}
