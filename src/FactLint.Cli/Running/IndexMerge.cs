using FactLint.Cli.Reporters;
using FactLint.Memory;
using FactLint.Memory.Articles;
using FactLint.Memory.Files;
using FactLint.Memory.Streams;

namespace FactLint.Cli.Running;

/// <summary>One <c>factlint index merge</c>. The outcome does not depend on how articles were spread over the sources.</summary>
internal sealed class IndexMerge(Invocation invocation)
{
    private readonly IndexCounts _counts = new();

    public int Run(string target, IReadOnlyList<string> sources)
    {
        CheckSources(target, sources);
        if (target != "-" && !IndexInputs.IsStream(target))
        {
            Merge(Path.GetFullPath(target, invocation.CurrentDirectory), sources);
            using StreamWriter output = Utf8Lines.Writer(invocation.Output);
            output.WriteLine(VisibleText.OneLine($"{target}: {_counts.Summary(0)}"));
            return ExitCodes.Clean;
        }
        // Sorting takes a file of its own: streams may be larger than the machine's memory.
        DirectoryInfo folder = Directory.CreateTempSubdirectory("factlint-");
        try
        {
            string path = Path.Combine(folder.FullName, "merged.db");
            Merge(path, sources);
            using var reports = new ReportSet(sources.Where(s => s != "-").Select(s => Path.GetFullPath(s, invocation.CurrentDirectory)));
            Dump(path, target == "-" ? invocation.Output : reports.OpenStream(target, invocation.CurrentDirectory), invocation.Cancellation);
            reports.Commit();
            return ExitCodes.Clean;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>All articles of a memory as records, sorted by path and id.</summary>
    public static void Dump(string path, Stream output, CancellationToken cancellation)
    {
        using MemoryFile memory = MemoryFile.Open(path);
        // Not disposed of: that would close standard output.
        var buffered = new BufferedStream(output, 256 * 1024);
        var writer = new ClaimStreamWriter(buffered);
        foreach (IndexedArticle article in memory.Articles())
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(article);
        }
        buffered.Flush();
    }

    private void CheckSources(string target, IReadOnlyList<string> sources)
    {
        foreach (string source in sources.Where(s => s != "-"))
        {
            string full = Path.GetFullPath(source, invocation.CurrentDirectory);
            if (!File.Exists(full))
                throw new UsageException($"there is no file {source}: check the path");
            if (target != "-" && full == Path.GetFullPath(target, invocation.CurrentDirectory))
                throw new UsageException($"{target} cannot be merged into itself: leave it out behind the first name");
        }
    }

    private void Merge(string path, IReadOnlyList<string> sources)
    {
        using MemoryWriter writer = MemoryWriter.Open(path);
        foreach (string source in sources)
        {
            foreach (IndexedArticle article in Articles(source))
            {
                invocation.Cancellation.ThrowIfCancellationRequested();
                _counts.Add(writer.Put(article));
            }
        }
        writer.Commit();
    }

    private IEnumerable<IndexedArticle> Articles(string source)
    {
        if (source == "-")
            return Lines(invocation.Input, "<stdin>");
        string full = Path.GetFullPath(source, invocation.CurrentDirectory);
        return MemoryFile.IsDatabase(full) ? Stored(full) : Lines(full, source);
    }

    private static IEnumerable<IndexedArticle> Stored(string path)
    {
        using MemoryFile memory = MemoryFile.Open(path);
        foreach (IndexedArticle article in memory.Articles())
            yield return article;
    }

    private static IEnumerable<IndexedArticle> Lines(string path, string shown)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        foreach (IndexedArticle article in Lines(stream, shown))
            yield return article;
    }

    private static IEnumerable<IndexedArticle> Lines(Stream stream, string shown)
    {
        foreach ((int number, byte[] line) in InputLines.Read(stream))
            yield return Read(line, $"{shown}:{number}");
    }

    private static IndexedArticle Read(byte[] line, string place)
    {
        try
        {
            return ClaimStreamReader.Read(line);
        }
        catch (FormatException mistake)
        {
            throw new UsageException($"{place}: {mistake.Message}");
        }
    }
}
