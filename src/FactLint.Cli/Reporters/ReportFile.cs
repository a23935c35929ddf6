namespace FactLint.Cli.Reporters;

/// <summary>A file that a report is written to: it appears, or takes the place of the old one, only when it is complete.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    public ReportFile(string fullPath)
    {
        _path = (File.Exists(fullPath) ? Target(fullPath) : null) ?? fullPath;
        // A device or pipe is written to as it is; a file is never seen half-written.
        bool isDevice = _path.StartsWith("/dev/", StringComparison.Ordinal) || _path.StartsWith("/proc/", StringComparison.Ordinal);
        _temporary = isDevice ? null : $"{_path}.{Environment.ProcessId}.tmp";
        Stream = new FileStream(_temporary ?? _path, isDevice ? FileMode.Open : FileMode.Create, FileAccess.Write);
    }

    /// <summary>What is written to, links followed.</summary>
    public string FullPath => _path;

    public FileStream Stream { get; }

    /// <summary>What a link points to, however far; null for no link and for one that leads nowhere.</summary>
    public static string? Target(string fullPath)
    {
        try
        {
            return File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The report is complete.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (_temporary is not null)
            File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_temporary is not null)
            File.Delete(_temporary);
    }
}
