using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Cli.Reporters;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>One <c>factlint check</c>: rules and settings are read, articles found, the run is made and its reports are written.</summary>
internal sealed class CheckSession(Invocation invocation, CheckRequest request)
{
    private readonly ErrorLines _errors = new(invocation.Error);

    public int Run()
    {
        if (request.Fix && (request.Inputs.Records || request.Inputs.Inputs.Contains("-")))
            throw new UsageException("--fix changes files, and standard input is none: name the files, or leave --fix out");
        ConfigFinder configs = ConfigRequest.Finder(request.ConfigFile, request.NoConfig, invocation);
        InputSet inputs = InputSet.Find(request.Inputs, configs, invocation);
        using var memory = new MemoryUse(request.MemoryFile, invocation.CurrentDirectory);
        var desk = new Desk(configs, inputs.Places, request.AsOf, new RunningRules(request.Rules, !request.Inputs.Records), memory.Open);
        RuleChoice? choice = RuleChoice.Of(request.Rules, desk.Driver.Rules);
        // Asking for every file's settings now finds the mistakes in configuration before the first finding is printed.
        foreach (string place in inputs.Places)
        {
            desk.Settings.For(place);
            desk.Sidecars.For(place);
        }
        _errors.Print(desk.Errors);
        _errors.Print(inputs.Errors);
        foreach (DocumentKey ignored in inputs.Ignored)
            invocation.Error.WriteLine($"{VisibleText.OneLine(ignored.Path)}: note: not checked, because ignore: in {ConfigFinder.FileName} leaves it out");
        using var reports = new ReportSet(desk.FilesRead.Concat(inputs.Files.Select(f => f.FullPath)));
        foreach (ReportRequest report in request.Reports)
            reports.Open(report, Target(desk.Driver.Rules));
        int exit = Execute(inputs, desk, choice, reports);
        reports.Commit();
        return memory.Failed(invocation.Error) && exit is (ExitCodes.Clean or ExitCodes.Findings) ? ExitCodes.Problem : exit;
    }

    private int Execute(InputSet inputs, Desk desk, RuleChoice? choice, ReportSet reports)
    {
        var progress = new ProgressLine(invocation.Error, inputs.Count ?? 0);
        var run = new CheckRun(desk.Driver, Options(desk), reports.Reporters, _errors)
        {
            Progress = invocation.ErrorIsTerminal && !invocation.OutputIsTerminal ? progress.Show : _ => { },
        };
        IEnumerable<Func<LoadedArticle>> articles = inputs.Articles;
        if (request.Fix)
        {
            var fixer = new ArticleFixer(desk.FullPathOf, loaded => [.. Check(loaded).Diagnostics.Where(d => d.Severity >= request.MinSeverity)]);
            articles = articles.Select(read => (Func<LoadedArticle>)(() => fixer.Fix(read())));
        }
        return run.Execute(articles, Check, new RunProblems(() => desk.Errors, Skipped(inputs)), invocation.Cancellation);

        ArticleResult Check(LoadedArticle loaded)
        {
            Settings settings = desk.SettingsFor(loaded.Document);
            return desk.DriverFor(settings).Check(
                desk.Input(loaded.Document, loaded.Article!, desk.RulesOf(settings, choice)), invocation.Cancellation);
        }
    }

    private static ImmutableArray<SkippedInput> Skipped(InputSet inputs) => [.. inputs.Errors.Select(e => new SkippedInput(e.Path, e.Message))];

    private CheckOptions Options(Desk desk) => new()
    {
        // Articles may have several configurations; the strictest one decides how the run ends.
        FailOn = request.FailOn ?? Strictest(desk.Configs),
        MinSeverity = request.MinSeverity,
        MaxWarnings = request.MaxWarnings,
        Threads = request.Threads,
    };

    private static Severity Strictest(ImmutableArray<ConfigFile> configs)
    {
        Severity strictest = Severity.Error;
        foreach (ConfigFile config in configs)
        {
            if (config.FailOn is { } own && own < strictest)
                strictest = own;
        }
        return strictest;
    }

    private ReportTarget Target(ImmutableArray<RuleDescriptor> rules) => new(invocation.Output)
    {
        Color = ColorChoice.IsOn(request.Color, invocation),
        Quiet = request.Quiet,
        Statistics = request.Statistics,
        Rules = rules,
        Root = invocation.CurrentDirectory,
        Version = ProgramVersion.Number,
    };
}
