using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Benchmarks;

/// <summary>Many rules must cost little more than few: the check of the same text with 1,000 phrase rules and with the first 10 of them.</summary>
internal static class RulesScaling
{
    private const int FewRules = 10;
    private const int MostFindings = 1;
    private const double Bar = 1.5;

    public static int Run(BenchmarkOptions options)
    {
        ImmutableArray<Article> articles = BenchmarkText.Articles(options);
        double rare = Measure(options, articles, common: false);
        double common = Measure(options, articles, common: true);
        return Math.Max(rare, common) <= Bar ? 0 : 1;
    }

    private static double Measure(BenchmarkOptions options, ImmutableArray<Article> articles, bool common)
    {
        Console.WriteLine(common ? "content words as common as in the text:" : "content words drawn from the whole vocabulary:");
        ImmutableArray<string> patterns = Rare(new GeneratedRules(articles, common).Make(options.Rules * 2), articles, options.Rules);
        double megabytes = articles.Sum(a => (double)a.Prose.Length) / 1_000_000;
        AnalysisDriver few = DriverOf(patterns.Take(FewRules));
        AnalysisDriver many = DriverOf(patterns);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Length} articles, {megabytes:0.0} million characters; findings: {Check(few, articles)} with {FewRules} rules, {Check(many, articles)} with {patterns.Length}"));
        Console.WriteLine("for example: " + string.Join(" · ", patterns.Take(6)));
        (TimeSpan[] fewTimes, TimeSpan[] manyTimes) = Stopwatches.InTurns(options.Repeats, () => Check(few, articles), () => Check(many, articles));
        Console.WriteLine($"{FewRules} rules: {Speed(fewTimes, megabytes)}   {patterns.Length} rules: {Speed(manyTimes, megabytes)}");
        double ratio = Stopwatches.Median(fewTimes.Zip(manyTimes, (f, m) => m / f));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {ratio:0.00} (bar {Bar:0.0})"));
        return ratio;
    }

    /// <summary>Patterns that match hardly ever: the rules of a house find something in few articles, and a finding has a price of its own.</summary>
    private static ImmutableArray<string> Rare(ImmutableArray<string> patterns, ImmutableArray<Article> articles, int count)
    {
        var words = new WordTable();
        AnalysisDriver driver = new(GeneratedRules.Compile(patterns, words), words, AnalysisOptions.Default);
        var findings = articles.SelectMany(article => driver.Check(new ArticleInput(new DocumentKey("a.txt"), article, RuleSettings.Default)).Diagnostics)
            .CountBy(diagnostic => diagnostic.Rule.Name).ToDictionary();
        return [.. patterns.Where((_, i) => findings.GetValueOrDefault(GeneratedRules.NameOf(i)) <= MostFindings).Take(count)];
    }

    public static AnalysisDriver DriverOf(IEnumerable<string> patterns)
    {
        var words = new WordTable();
        ImmutableArray<Analyzer> analyzers = GeneratedRules.Compile(patterns, words);
        return new AnalysisDriver(analyzers, words, AnalysisOptions.Default);
    }

    public static int Check(AnalysisDriver driver, ImmutableArray<Article> articles)
    {
        int findings = 0;
        foreach (Article article in articles)
            findings += driver.Check(new ArticleInput(new DocumentKey("a.txt"), article, RuleSettings.Default)).Diagnostics.Length;
        return findings;
    }

    private static string Speed(TimeSpan[] times, double megabytes)
    {
        double median = Stopwatches.Median(times.Select(t => t.TotalSeconds));
        return string.Create(CultureInfo.InvariantCulture, $"{megabytes / median:0.0} MB/s ({median * 1000:0} ms)");
    }
}
