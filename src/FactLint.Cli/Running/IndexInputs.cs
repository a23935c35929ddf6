using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>The articles to index: files and folders, and streams of records in <c>.jsonl</c> files.</summary>
internal sealed class IndexInputs
{
    private readonly InputSet? _files;
    private readonly ImmutableArray<(string Shown, string Full)> _streams;
    private readonly ImmutableArray<string> _named;
    private readonly bool _hasRecords;

    public IndexInputs(InputRequest request, ConfigFinder configs, Invocation invocation)
    {
        _streams = [.. request.Inputs.Where(IsStream).Select(i => (i, Path.GetFullPath(i, invocation.CurrentDirectory)))];
        if (_streams.FirstOrDefault(s => !File.Exists(s.Full)) is { Shown: { } missing })
            throw new UsageException($"there is no file {missing}: check the path");
        _hasRecords = request.Records || _streams.Length > 0;
        InputRequest others = request with { Inputs = [.. request.Inputs.Where(i => !IsStream(i))] };
        if (others.Inputs.Count > 0 || others.Records || others.FilesFrom is not null || _streams.IsEmpty)
            _files = InputSet.Find(others, configs, invocation);
        _named = [.. others.Inputs.Where(i => i != "-").Select(i => Path.GetFullPath(i, invocation.CurrentDirectory))];
    }

    public ImmutableArray<LoadError> Errors => _files?.Errors ?? [];

    /// <summary>Full paths, to find configuration by.</summary>
    public IEnumerable<string> Places => (_files?.Places ?? []).Concat(_streams.Select(s => s.Full));

    /// <summary>How many, where it is known before they are read.</summary>
    public int? Count => _streams.IsEmpty ? _files?.Count : null;

    public IEnumerable<Func<LoadedArticle>> Articles
    {
        get
        {
            foreach (Func<LoadedArticle> article in _files?.Articles ?? [])
                yield return article;
            foreach ((string shown, string full) in _streams)
            {
                using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
                foreach (Func<LoadedArticle> article in ArticleFeed.Records(stream, shown))
                    yield return article;
            }
        }
    }

    /// <summary>Whether an article that this run did not meet is gone: a file below what was named, or, when records were read, a record.</summary>
    public bool Covers(DocumentKey key, string currentDirectory)
    {
        if (key.Id is not null)
            return _hasRecords;
        string full = Path.GetFullPath(key.Path.Replace('\0', '?'), currentDirectory);
        return _named.Any(n => full == n || full.StartsWith(n.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }

    /// <summary>By its ending it holds one record per line.</summary>
    public static bool IsStream(string input) => input.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || input.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
}
