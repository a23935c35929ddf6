namespace FactLint.Cli.Reporters;

/// <summary>The reports of one run and the files they go to.</summary>
/// <param name="inputs">Full paths of what the run reads; no report may take the place of one.</param>
internal sealed class ReportSet(IEnumerable<string> inputs) : IDisposable
{
    private readonly Lazy<HashSet<string>> _inputs = new(() => [.. inputs.Select(Real)]);
    private readonly List<Reporter> _reporters = [];
    private readonly List<ReportFile> _files = [];

    public IReadOnlyList<Reporter> Reporters => _reporters;

    /// <param name="request">The format, and the file if any.</param>
    /// <param name="template">How it should look; its output is standard output.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Open(ReportRequest request, ReportTarget template)
    {
        ReportTarget target = template;
        if (request.File is { } path)
        {
            target = template with { Output = OpenStream(path, template.Root), Color = false };
        }
        _reporters.Add(request.Format.Open(target));
    }

    /// <summary>A file that takes its place when all reports are complete.</summary>
    /// <param name="path">As it was given.</param>
    /// <param name="folder">The folder that it starts from; full.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public Stream OpenStream(string path, string folder)
    {
        ReportFile file = OpenFile(Path.GetFullPath(path, folder), path);
        _files.Add(file);
        return file.Stream;
    }

    /// <summary>All reports are complete: their files take their places.</summary>
    public void Commit()
    {
        foreach (Reporter reporter in _reporters)
            reporter.Dispose();
        foreach (ReportFile file in _files)
            file.Commit();
        _reporters.Clear();
        _files.Clear();
    }

    public void Dispose()
    {
        foreach (Reporter reporter in _reporters)
            reporter.Dispose();
        foreach (ReportFile file in _files)
            file.Dispose();
    }

    private ReportFile OpenFile(string fullPath, string shown)
    {
        if (Directory.Exists(fullPath))
            throw new UsageException($"the report cannot be written to {shown}: this is a folder, add the name of a file");
        if (_inputs.Value.Contains(Real(fullPath)))
            throw new UsageException($"the report would take the place of {shown}, which this run reads: give the report another name");
        if (_files.Exists(f => f.FullPath == Real(fullPath)))
            throw new UsageException($"two formats would write to {shown}: give each its own file");
        try
        {
            return new ReportFile(fullPath);
        }
        catch (DirectoryNotFoundException)
        {
            throw new UsageException($"the report cannot be written to {shown}: there is no folder {Path.GetDirectoryName(shown)}, make it first");
        }
        catch (IOException problem)
        {
            throw new UsageException($"the report cannot be written to {shown}: {problem.Message}");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"the report cannot be written to {shown}: you have no right to write there");
        }
    }

    private static string Real(string path) => (File.Exists(path) ? ReportFile.Target(path) : null) ?? path;
}
