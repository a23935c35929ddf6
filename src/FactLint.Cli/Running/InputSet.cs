using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;
using FactLint.Workspace;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>The articles of a run: what was found, and what was asked for and is not there.</summary>
internal sealed class InputSet
{
    private const string StandardInput = "-";

    private readonly Invocation _invocation;
    private readonly InputRequest _request;

    private InputSet(Invocation invocation, InputRequest request, DocumentSearch search)
    {
        _invocation = invocation;
        _request = request;
        Files = search.Files;
        Errors = search.Errors;
        Ignored = search.Ignored;
    }

    /// <summary>By path.</summary>
    public ImmutableArray<DocumentPath> Files { get; }

    public ImmutableArray<LoadError> Errors { get; }

    /// <summary>Named, and left out by configuration.</summary>
    public ImmutableArray<DocumentKey> Ignored { get; }

    /// <summary>The number of articles, where it is known before they are read.</summary>
    public int? Count => _request.Records ? null : Files.Length + (ReadsStandardInput ? 1 : 0);

    /// <summary>Full paths, to find configuration by; the current folder stands for what comes through standard input.</summary>
    public IEnumerable<string> Places => Files.IsEmpty || ReadsStandardInput
        ? Files.Select(f => f.FullPath).Append(Path.GetFullPath(_request.StdinName ?? "article", _invocation.CurrentDirectory))
        : Files.Select(f => f.FullPath);

    /// <summary>Each reads one article when it is called.</summary>
    public IEnumerable<Func<LoadedArticle>> Articles
    {
        get
        {
            if (_request.Records)
                return ArticleFeed.Records(_invocation.Input);
            IEnumerable<Func<LoadedArticle>> files = Files.Select(ArticleFeed.File);
            return ReadsStandardInput ? files.Append(() => ArticleFeed.Whole(_invocation.Input, _request.StdinName)) : files;
        }
    }

    private bool ReadsStandardInput => _request.Inputs.Contains(StandardInput);

    /// <exception cref="UsageException">Nothing was asked for, or two things that exclude each other.</exception>
    public static InputSet Find(InputRequest request, ConfigFinder configs, Invocation invocation)
    {
        if (request.Records && (request.Inputs.Count > 0 || request.FilesFrom is not null))
            throw new UsageException("--stdin-jsonl reads all articles from standard input: leave out the files");
        if (request.StdinName is not null && !request.Inputs.Contains(StandardInput))
            throw new UsageException("--stdin-filename names standard input: add - to read it");
        if (!request.Records && request.Inputs.Count == 0 && request.FilesFrom is null)
            throw new UsageException("name the articles: files, folders, patterns such as \"drafts/**/*.md\", or - for standard input");
        IEnumerable<string> inputs = request.Inputs.Where(i => i != StandardInput);
        if (request.FilesFrom is { } list)
            inputs = inputs.Concat(Listed(list, invocation));
        var found = new InputSet(invocation, request, DocumentFinder.Find(inputs, configs));
        return found.Count == 0 && found.Errors.IsEmpty && found.Ignored.IsEmpty
            ? throw new UsageException($"there is no article to check: {request.FilesFrom} is empty")
            : found;
    }

    /// <summary>Paths separated by NUL, as <c>git -z</c> writes them, or one per line.</summary>
    private static string[] Listed(string list, Invocation invocation)
    {
        string text;
        try
        {
            text = File.ReadAllText(Path.GetFullPath(list, invocation.CurrentDirectory));
        }
        catch (IOException)
        {
            throw UnreadableList(list);
        }
        catch (UnauthorizedAccessException)
        {
            throw UnreadableList(list);
        }
        char[] separators = text.Contains('\0', StringComparison.Ordinal) ? ['\0'] : ['\n', '\r'];
        return text.Split(separators, StringSplitOptions.RemoveEmptyEntries);
    }

    private static UsageException UnreadableList(string list) =>
        new($"the list of files cannot be read: there is no file {list} that may be opened");
}
