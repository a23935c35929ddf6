using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;

namespace FactLint.Cli.Running;

/// <summary>
/// One check from the first article to the end of the report: articles are read and checked on several threads, reported in their order, then compared with each other.
/// Only what is needed for the comparison is kept of an article.
/// </summary>
internal sealed class CheckRun(AnalysisDriver driver, CheckOptions options, IReadOnlyList<Reporter> reporters, ErrorLines errors)
{
    private readonly List<ArticleResult> _results = [];
    private readonly ImmutableArray<SkippedInput>.Builder _skipped = ImmutableArray.CreateBuilder<SkippedInput>();
    private readonly FindingCounts _counts = new();
    private int _files;
    private bool _crashed;

    /// <summary>Called on the reporting thread with the number of articles done so far.</summary>
    public Action<int> Progress { get; init; } = _ => { };

    /// <summary>The exit code.</summary>
    /// <param name="articles">Each reads one article; called from several threads, never again once called.</param>
    /// <param name="check">Checks an article that was read; called from several threads.</param>
    /// <param name="problems">What is wrong with rules, configuration and paths.</param>
    /// <param name="cancellation">Ctrl-C.</param>
    public int Execute(
        IEnumerable<Func<LoadedArticle>> articles, Func<LoadedArticle, ArticleResult> check, RunProblems problems, CancellationToken cancellation)
    {
        _skipped.AddRange(problems.Skipped);
        bool interrupted = false;
        ImmutableArray<Diagnostic> corpus = [];
        try
        {
            foreach (Done done in OrderedParallel.Map(articles, options.Threads, ReadAndCheck, cancellation))
                Take(done.Loaded, done.Result);
            corpus = Reported(driver.CheckCorpus(_results, cancellation));
        }
        catch (OperationCanceledException)
        {
            interrupted = true;
        }
        _counts.Add(corpus);
        ImmutableArray<LoadError> loadErrors = problems.LoadErrors();
        errors.Print(loadErrors);
        int exit = ExitCode(!loadErrors.IsEmpty, interrupted);
        var summary = new RunSummary
        {
            Files = _files,
            CorpusFindings = corpus,
            Counts = _counts,
            Skipped = _skipped.ToImmutable(),
            LoadErrors = loadErrors,
            Interrupted = interrupted,
            ExitCode = exit,
        };
        foreach (Reporter reporter in reporters)
            reporter.Finish(summary);
        return exit;

        Done ReadAndCheck(Func<LoadedArticle> read)
        {
            LoadedArticle loaded = read();
            return new Done(loaded, loaded.Article is null ? null : check(loaded));
        }
    }

    private sealed record Done(LoadedArticle Loaded, ArticleResult? Result);

    private void Take(LoadedArticle loaded, ArticleResult? result)
    {
        if (loaded.Error is { } error)
        {
            errors.Print([error]);
            _skipped.Add(new SkippedInput(error.Path, error.Message));
        }
        if (loaded.Fixed > 0)
            errors.Note($"fixed {loaded.Fixed} in {loaded.Document.Path}");
        if (result is null)
            return;
        _files++;
        if (result.MattersToCorpus)
            _results.Add(result);
        var article = new CheckedArticle(result.Document, Reported(result.Diagnostics));
        _counts.Add(article.Findings);
        foreach (Reporter reporter in reporters)
            reporter.Article(article);
        Progress(_files);
    }

    private ImmutableArray<Diagnostic> Reported(ImmutableArray<Diagnostic> found)
    {
        _crashed |= found.Any(d => ReferenceEquals(d.Rule, EngineRules.RuleCrashed));
        return [.. found.Where(d => d.Severity >= options.MinSeverity)];
    }

    private int ExitCode(bool hasLoadErrors, bool interrupted)
    {
        if (interrupted)
            return ExitCodes.Interrupted;
        if (_crashed)
            return ExitCodes.Crash;
        if (_skipped.Count > 0 || hasLoadErrors)
            return ExitCodes.Problem;
        bool failed = options.FailOn != Severity.Off && Enum.GetValues<Severity>().Any(s => s >= options.FailOn && _counts[s] > 0);
        return failed || _counts.Warnings > (options.MaxWarnings ?? int.MaxValue) ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
