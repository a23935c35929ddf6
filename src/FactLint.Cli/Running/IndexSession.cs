using FactLint.Cli.Reporters;
using FactLint.Memory;
using FactLint.Memory.Files;
using FactLint.Memory.Streams;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>One <c>factlint index</c>: articles are read on several threads and stored, or written as a stream, in their order.</summary>
internal sealed class IndexSession(Invocation invocation, IndexRequest request)
{
    private readonly ErrorLines _errors = new(invocation.Error);
    private readonly IndexCounts _counts = new();

    public int Run()
    {
        if (request is { Output: not null, MemoryFile: not null })
            throw new UsageException("--memory and --output exclude each other: claims go to a memory, or to a stream of records");
        if (request is { Output: not null, Prune: true })
            throw new UsageException("--prune removes articles from a memory: leave it out with --output");
        ConfigFinder configs = ConfigRequest.Finder(request.ConfigFile, request.NoConfig, invocation);
        var inputs = new IndexInputs(request.Inputs, configs, invocation);
        var desk = new Desk(configs, inputs.Places, request.AsOf);
        _errors.Print(desk.Errors);
        _errors.Print(inputs.Errors);
        if (request.Output is not null)
            WriteStream(inputs, desk);
        else
            Store(inputs, desk);
        bool isRight = _counts.Unread == 0 && inputs.Errors.IsEmpty && desk.Errors.IsEmpty;
        return _counts.Crashed > 0 ? ExitCodes.Crash : isRight ? ExitCodes.Clean : ExitCodes.Problem;
    }

    private void WriteStream(IndexInputs inputs, Desk desk)
    {
        using var reports = new ReportSet(inputs.Places);
        Stream output = request.Output == "-" ? invocation.Output : reports.OpenStream(request.Output!, invocation.CurrentDirectory);
        // Not disposed of: that would close standard output.
        var buffered = new BufferedStream(output, 256 * 1024);
        var writer = new ClaimStreamWriter(buffered);
        foreach (IndexAnswer answer in Answers(inputs, new ArticleIndexing(desk, request.AsOf, null)))
        {
            if (answer.Article is { } article)
                writer.Write(article);
        }
        buffered.Flush();
        reports.Commit();
    }

    private void Store(IndexInputs inputs, Desk desk)
    {
        string path = MemoryUse.PathOf(request.MemoryFile, desk.Configs, invocation.CurrentDirectory)
            ?? throw new UsageException("say where to keep what is read: --memory desk/memory.db, or memory: in factlint.yml; --output - writes records instead");
        string shown = request.MemoryFile ?? path;
        using MemoryWriter writer = MemoryWriter.Open(path);
        using (MemoryFile stored = writer.OpenBeside())
        {
            try
            {
                var indexing = new ArticleIndexing(desk, request.AsOf, stored);
                foreach (IndexAnswer answer in Answers(inputs, indexing))
                    Put(writer, indexing, answer);
            }
            finally
            {
                // What was read before an interruption is kept.
                writer.Commit();
            }
        }
        int removed = request.Prune ? Prune(writer, inputs) : 0;
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        output.WriteLine(VisibleText.OneLine($"{shown}: {_counts.Summary(removed)}"));
    }

    private void Put(MemoryWriter writer, ArticleIndexing indexing, IndexAnswer answer)
    {
        if (answer.Article is { } article)
            _counts.Add(writer.Put(article));
        else if (writer.Meet(answer.Key) is var hash && answer.Unchanged is { } unchanged)
            _counts.Add(hash == unchanged.Hash ? PutResult.Unchanged : writer.Put(indexing.IndexAgain(unchanged.Loaded).Article!));
    }

    private int Prune(MemoryWriter writer, IndexInputs inputs)
    {
        if (_counts.Unread == 0 && inputs.Errors.IsEmpty)
            return writer.Prune(key => inputs.Covers(key, invocation.CurrentDirectory));
        _errors.Note("factlint: nothing is removed, because some articles could not be read: they may be among those that seem gone");
        return 0;
    }

    private IEnumerable<IndexAnswer> Answers(IndexInputs inputs, ArticleIndexing indexing)
    {
        var progress = new ProgressLine(invocation.Error, inputs.Count ?? 0);
        bool showsProgress = invocation.ErrorIsTerminal && request.Output != "-";
        int done = 0;
        foreach (IndexAnswer answer in OrderedParallel.Map(inputs.Articles, request.Threads, read => indexing.Index(read()), invocation.Cancellation))
        {
            if (answer.Error is { } error)
                _errors.Print([error]);
            foreach (var rule in answer.Crashed)
                _errors.Note($"{answer.Key.Path}: error: the rule {rule} failed on this article, and what it compares is left out");
            _counts.Add(answer);
            if (showsProgress)
                progress.Show(++done);
            yield return answer;
        }
    }
}
