namespace FactLint.Cli.Reporters;

/// <summary>The reports of one run and the files they go to.</summary>
internal sealed class ReportSet : IDisposable
{
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
            ReportFile file = OpenFile(Path.GetFullPath(path, template.Root), path);
            _files.Add(file);
            target = template with { Output = file.Stream, Color = false };
        }
        _reporters.Add(request.Format.Open(target));
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

    private static ReportFile OpenFile(string fullPath, string shown)
    {
        try
        {
            return new ReportFile(fullPath);
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
}
