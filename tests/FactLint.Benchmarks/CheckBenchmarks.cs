using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FactLint.Analysis.Driver;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Benchmarks;

/// <summary>The plain benchmarks once more, with BenchmarkDotNet's statistics and memory figures.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private ImmutableArray<Article> _articles;
    private AnalysisDriver _driver = null!;
    private readonly WordTable _words = new();

    [Params(10, 1000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _articles = BenchmarkText.Articles(new BenchmarkOptions { Megabytes = 1 });
        _driver = RulesScaling.DriverOf(new GeneratedRules(_articles).Make(Rules));
    }

    [Benchmark]
    public int Check() => RulesScaling.Check(_driver, _articles);

    [Benchmark]
    public long Parse() => Tokenizing.Parse(_articles, _words);
}
