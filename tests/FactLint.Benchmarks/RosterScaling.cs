using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Driver;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;

namespace FactLint.Benchmarks;

/// <summary>A large roster must cost little: the check of the same text by the shipped rules with 100,000 names on a roster and with one.</summary>
internal static class RosterScaling
{
    private const int Names = 100_000;
    private const double Bar = 1.2;

    public static int Run(BenchmarkOptions options)
    {
        ImmutableArray<Article> articles = BenchmarkText.Articles(options);
        double megabytes = articles.Sum(a => (double)a.Prose.Length) / 1_000_000;
        AnalysisDriver one = DriverOf("people: [Ada Quist]");
        string roster = Roster();
        long before = Stopwatch.GetTimestamp();
        AnalysisDriver many = DriverOf(roster);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Names} names read in {Stopwatch.GetElapsedTime(before).TotalMilliseconds:0} ms; {articles.Length} articles, {megabytes:0.0} million characters"));
        (TimeSpan[] oneTimes, TimeSpan[] manyTimes) = Stopwatches.InTurns(options.Repeats, () => RulesScaling.Check(one, articles), () => RulesScaling.Check(many, articles));
        double ratio = Stopwatches.Median(oneTimes.Zip(manyTimes, (o, m) => m / o));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one name: {megabytes / Stopwatches.Median(oneTimes.Select(t => t.TotalSeconds)):0.00} MB/s   {Names} names: {megabytes / Stopwatches.Median(manyTimes.Select(t => t.TotalSeconds)):0.00} MB/s   ratio {ratio:0.00} (bar {Bar:0.0})"));
        return ratio <= Bar ? 0 : 1;
    }

    private static AnalysisDriver DriverOf(string roster)
    {
        RuleSet rules = RuleCatalog.Load(new RuleSources { Rosters = [new RuleText("names.yml", roster)] });
        return new AnalysisDriver(rules.Analyzers, rules.Words, AnalysisOptions.Default);
    }

    /// <summary>Names made of syllables, as many surnames alike as in a telephone book; the same at each run.</summary>
    private static string Roster()
    {
        string[] syllables = "ba ren do lis mar ti no vek sa hu gor lan pe ri cho dal ta ber win ster son ovic ez ini".Split(' ');
        var text = new StringBuilder("people:\n");
        for (int i = 0; i < Names; i++)
        {
            uint n = (uint)i * 2654435761;
            string given = Capital(syllables[n % 24] + syllables[n / 24 % 24] + syllables[n / 576 % 24]);
            string surname = Capital(syllables[n / 7 % 24] + syllables[n / 168 % 24] + syllables[n / 4032 % 24] + syllables[n / 96768 % 24]);
            text.Append(CultureInfo.InvariantCulture, $"  - {given} {surname}\n");
        }
        return string.Join('\n', text.ToString().Split('\n').Distinct());
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
