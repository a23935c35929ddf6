using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Lexicon;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Rules.Testing;

/// <summary>Runs the tests that stand in rule files: each rule alone, switched on, through the same driver as a run over articles.</summary>
public sealed class RuleTestRunner
{
    private readonly TestArticleReader _read;
    private readonly ILookup<string, RuleTest> _tests;

    /// <param name="sources">The rules; all of them are tested.</param>
    /// <param name="read">Reads the texts of tests.</param>
    public RuleTestRunner(RuleSources sources, TestArticleReader read)
    {
        _read = read;
        Rules = RuleCatalog.Load(sources);
        var errors = new List<LoadError>();
        ImmutableArray<RuleText> texts = sources.Shipped ? [.. ShippedPack.Rules, .. sources.Rules] : sources.Rules;
        Files = [.. texts.Select(t => RuleFileReader.Read(t, errors)).OfType<RuleFile>()];
        _tests = Files.SelectMany(f => RuleTestReader.Read(f, errors)).ToLookup(t => t.Path);
        Errors = [.. Rules.Errors.Concat(errors).Distinct()];
    }

    public RuleSet Rules { get; }

    /// <summary>Mistakes in rules and in their tests.</summary>
    public ImmutableArray<LoadError> Errors { get; }

    internal ImmutableArray<RuleFile> Files { get; }

    public IEnumerable<RuleTest> TestsOf(RuleDefinition rule) => _tests[rule.Path];

    /// <summary>Runs the tests of one rule, in file order.</summary>
    public IEnumerable<RuleTestResult> Run(RuleDefinition rule)
    {
        Analyzer? analyzer = Rules.Analyzers.FirstOrDefault(a => a.Rule.Id == rule.Descriptor.Id);
        foreach (RuleTest test in analyzer is null ? [] : TestsOf(rule))
            yield return new RuleTestResult(rule, test, FailureOf(test, Check(test, analyzer!, Rules.Words)));
    }

    /// <summary>Runs all tests, by rule id and then in file order.</summary>
    public IEnumerable<RuleTestResult> RunAll() => Rules.Definitions.SelectMany(Run);

    /// <summary>What a rule finds in a test's article; positions count from the start of the test's own text.</summary>
    internal ImmutableArray<(TextSpan Span, string Message, string RuleId)> Check(RuleTest test, Analyzer analyzer, WordTable words)
    {
        var driver = new AnalysisDriver([analyzer], words, new AnalysisOptions { Outlet = test.Outlet });
        (Language.Syntax.Article article, int start) = RuleTestArticle.Read(_read, test.Format, test.Text, test.Headline, test.Published);
        var results = new List<ArticleResult>();
        for (int i = 0; i < test.Others.Length; i++)
        {
            (string text, DateOnly? published) = test.Others[i];
            var other = RuleTestArticle.Read(_read, test.Format, text, null, published).Article;
            results.Add(driver.Check(new ArticleInput(new DocumentKey($"other-{i + 1}"), other, RuleSettings.Everything)));
        }
        var document = new DocumentKey("test");
        results.Add(driver.Check(new ArticleInput(document, article, RuleSettings.Everything)));
        return
        [
            .. results[^1].Diagnostics.Concat(driver.CheckCorpus(results).Where(d => d.Location.Document == document))
                .Where(d => d.Suppressed is null && (d.Rule.Id == analyzer.Rule.Id || d.Rule == EngineRules.RuleCrashed || d.Rule == EngineRules.RuleTimedOut))
                .Select(d => (Shifted(d.Location.Span, start), d.Message, d.Rule.Id)),
        ];
    }

    private static TextSpan Shifted(TextSpan span, int start) =>
        span.Start >= start ? new TextSpan(span.Start - start, span.Length) : new TextSpan(0, 0);

    private static string? FailureOf(RuleTest test, ImmutableArray<(TextSpan Span, string Message, string RuleId)> found)
    {
        if (found.FirstOrDefault(f => EngineRules.All.Any(r => r.Id == f.RuleId)) is { RuleId: not null } engine)
            return engine.Message;
        var spans = found.Select(f => f.Span).ToHashSet();
        if (!spans.SetEquals(test.Expected))
            return $"expected {Shown(test, test.Expected)}, found {Shown(test, spans.Order())}";
        if (test.Message is { } part && !found.Any(f => f.Message.Contains(part, StringComparison.Ordinal)))
            return $"expected a message with “{part}”, found {string.Join(", ", found.Select(f => $"“{f.Message}”"))}";
        return null;
    }

    private static string Shown(RuleTest test, IEnumerable<TextSpan> spans)
    {
        string shown = string.Join(", ", spans.Select(s => s.IsEmpty ? "a finding outside the text" : $"“{test.Text.Substring(s.Start, s.Length)}” at {s.Start}"));
        return shown.Length == 0 ? "nothing" : shown;
    }
}
