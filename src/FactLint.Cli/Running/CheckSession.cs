using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;

namespace FactLint.Cli.Running;

/// <summary>One <c>factlint check</c>: rules and settings are read, articles found, the run is made and its reports are written.</summary>
internal sealed class CheckSession(Invocation invocation, CheckRequest request)
{
    public int Run()
    {
        RuleSet rules = RuleCatalog.Load(RuleSources.ShippedOnly);
        var driver = new AnalysisDriver(rules.Analyzers, rules.Words, new AnalysisOptions { AsOf = request.AsOf });
        RuleSelection? selection = RuleSelection.Of(request.Rules, driver.Rules);
        RuleSettings settings = selection?.Apply(RuleSettings.Default) ?? RuleSettings.Default;
        PrintErrors(rules.Errors);
        using var reports = new ReportSet();
        foreach (ReportRequest report in request.Reports)
            reports.Open(report, Target(driver.Rules));
        var run = new CheckRun(driver, Options(), reports.Reporters, invocation.Error);
        int exit = run.Execute(
            ArticleFeed.Records(invocation.Input), loaded => new ArticleInput(loaded.Document, loaded.Article!, settings),
            new RunProblems(rules.Errors, []), invocation.Cancellation);
        reports.Commit();
        return exit;
    }

    private CheckOptions Options() => new()
    {
        FailOn = request.FailOn ?? Severity.Error,
        MinSeverity = request.MinSeverity,
        MaxWarnings = request.MaxWarnings,
        Threads = request.Threads,
    };

    private ReportTarget Target(ImmutableArray<RuleDescriptor> rules) => new(invocation.Output)
    {
        Color = ColorChoice.IsOn(request.Color, invocation),
        Quiet = request.Quiet,
        Statistics = request.Statistics,
        Rules = rules,
        Root = invocation.CurrentDirectory,
        Version = ProgramVersion.Number,
    };

    private void PrintErrors(ImmutableArray<LoadError> errors)
    {
        foreach (LoadError error in errors)
            invocation.Error.WriteLine(VisibleText.OneLine(error.ToString()));
    }
}
