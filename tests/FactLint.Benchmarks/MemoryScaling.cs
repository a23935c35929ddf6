using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Memory;
using FactLint.Memory.Articles;
using FactLint.Memory.Files;
using FactLint.Rules.Files;

namespace FactLint.Benchmarks;

/// <summary>A memory of a million statements and more: how large the file is, how long it takes to make, and how long an article's comparison with it.</summary>
internal static class MemoryScaling
{
    private const double BarMilliseconds = 50;
    private const int Drafts = 200;

    private static readonly DateOnly Day = new(2020, 6, 15);

    public static int Run(BenchmarkOptions options)
    {
        ImmutableArray<Article> articles = [.. BenchmarkText.Articles(options).Select(a => new Article(a.Source, a.Prose, a.Map, a.Blocks) { Metadata = new ArticleMetadata { Published = Day } })];
        RuleSet rules = RuleCatalog.Load(new RuleSources());
        var driver = new AnalysisDriver(rules.Analyzers, rules.Words, AnalysisOptions.Default);
        ImmutableArray<IndexedArticle> indexed = Index(driver, articles);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("factlint-memory-");
        try
        {
            string path = Path.Combine(folder.FullName, "memory.db");
            Store(path, indexed, options.Claims);
            return Ask(path, rules, [.. articles.Take(Drafts)]) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ImmutableArray<IndexedArticle> Index(AnalysisDriver driver, ImmutableArray<Article> articles)
    {
        var indexed = ImmutableArray.CreateBuilder<IndexedArticle>();
        TimeSpan time = Stopwatches.Time(() =>
        {
            for (int i = 0; i < articles.Length; i++)
                indexed.Add(Index(driver, articles[i], new DocumentKey($"{i}.txt")));
        });
        double megabytes = articles.Sum(a => (double)a.Prose.Length) / 1_000_000;
        Say($"read: {articles.Length:#,0} articles, {megabytes:0.0} million characters, {indexed.Sum(a => a.Claims.Length):#,0} statements in {time.TotalSeconds:0.0} s: {articles.Length / time.TotalSeconds:0} articles and {megabytes / time.TotalSeconds:0.0} MB/s on one thread");
        return indexed.ToImmutable();
    }

    private static IndexedArticle Index(AnalysisDriver driver, Article article, DocumentKey key)
    {
        SemanticModel model = driver.Model(article);
        string hash = ArticleIndexer.HashOf(article, Day, "benchmark");
        return ArticleIndexer.Index(key, model, Day, driver.Collect(new ArticleInput(key, article, RuleSettings.Default), model).Claims, hash);
    }

    private static void Store(string path, ImmutableArray<IndexedArticle> indexed, long claims)
    {
        using Process process = Process.GetCurrentProcess();
        long before = process.WorkingSet64, stored = 0;
        int articles = 0;
        TimeSpan time = Stopwatches.Time(() =>
        {
            using MemoryWriter writer = MemoryWriter.Open(path);
            foreach (IndexedArticle article in new MadeUpArchive(indexed).Articles())
            {
                writer.Put(article);
                articles++;
                stored += article.Claims.Length;
                if (stored >= claims)
                    break;
            }
            writer.Commit();
        });
        process.Refresh();
        long bytes = new FileInfo(path).Length;
        Say($"store: {articles:#,0} articles, {stored:#,0} statements in {time.TotalSeconds:0.0} s: {articles / time.TotalSeconds:0} articles/s; file {bytes / 1e6:0} MB, {bytes / (double)stored:0} bytes a statement, {bytes / (double)articles:0} an article; process {process.PeakWorkingSet64 / 1e6:0} MB at most ({before / 1e6:0} MB before)");
        Say($"a million articles like these: about {bytes / (double)articles / 1e3:0.0} GB (in proportion; names that repeat make it less)");
    }

    private static bool Ask(string path, RuleSet rules, ImmutableArray<Article> drafts)
    {
        using DeskMemory memory = DeskMemory.Open(path);
        double[] with = Times(new AnalysisDriver(rules.Analyzers, rules.Words, AnalysisOptions.Default with { Memory = memory }), drafts);
        double[] without = Times(new AnalysisDriver(rules.Analyzers, rules.Words, AnalysisOptions.Default), drafts);
        if (memory.Failure is { } failure)
            throw new InvalidOperationException(failure);
        double worst = with[(int)(with.Length * 0.95)];
        Say($"ask: {drafts.Length} articles, one run each: {with[with.Length / 2]:0.0} ms in the middle, {worst:0.0} ms for 95 of 100, {with[^1]:0.0} ms at most (without memory {without[without.Length / 2]:0.0} ms in the middle); bar {BarMilliseconds:0} ms");
        return worst <= BarMilliseconds;
    }

    /// <summary>Milliseconds of the comparison across articles, sorted; the articles themselves are checked beforehand.</summary>
    private static double[] Times(AnalysisDriver driver, ImmutableArray<Article> drafts)
    {
        var times = new List<double>();
        // What is compiled on first use is not counted.
        driver.CheckCorpus([driver.Check(new ArticleInput(new DocumentKey("draft.txt"), drafts[0], RuleSettings.Default))]);
        foreach (Article draft in drafts)
        {
            ArticleResult result = driver.Check(new ArticleInput(new DocumentKey("draft.txt"), draft, RuleSettings.Default));
            times.Add(Stopwatches.Time(() => driver.CheckCorpus([result])).TotalMilliseconds);
        }
        return [.. times.Order()];
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
