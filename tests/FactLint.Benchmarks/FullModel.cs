using System.Collections.Immutable;
using System.Globalization;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Benchmarks;

/// <summary>How fast an article becomes facts: every fact of every sentence, on one core, and what each kind of fact adds.</summary>
internal static class FullModel
{
    private static readonly ImmutableArray<(string Name, Func<SemanticModel, long> Read)> Steps =
    [
        ("parts of speech", TagAll),
        ("quotations", model => model.Quotations.Length),
        ("names", model => model.Places.Length),
        ("people", model => model.People.Length),
        ("bodies and places", model => model.Organizations.Length + model.Places.Length),
        ("attributions", model => model.Attributions.Length),
        ("verb groups", model => model.VerbGroups.LongCount()),
        ("dates", model => model.Dates.Length),
        ("quantities", model => model.Quantities.Length),
    ];

    public static int Run(BenchmarkOptions options)
    {
        ImmutableArray<Article> articles = BenchmarkText.Articles(options);
        var words = new WordTable();
        double megabytes = articles.Sum(a => (double)a.Prose.Length) / 1_000_000;
        var times = new double[options.Repeats][];
        long allocated = 0;
        for (int repeat = -1; repeat < options.Repeats; repeat++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            double[] seconds = Once(articles, words);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (repeat >= 0)
                times[repeat] = seconds;
        }
        Print("tokens and sentences", megabytes, times, 0);
        for (int step = 0; step < Steps.Length; step++)
            Print(Steps[step].Name, megabytes, times, step + 1);
        double all = Stopwatches.Median(times.Select(t => t.Sum()));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"full model: {megabytes:0.0} million characters at {megabytes / all:0.0} MB/s, {allocated / (megabytes * 1e6):0.0} bytes allocated per character"));
        return 0;
    }

    private static double[] Once(ImmutableArray<Article> articles, WordTable words)
    {
        var seconds = new double[Steps.Length + 1];
        foreach (Article article in articles)
        {
            SyntaxTree? tree = null;
            seconds[0] += Stopwatches.Time(() => tree = SyntaxTree.Parse(article, words)).TotalSeconds;
            var model = new SemanticModel(tree!);
            for (int step = 0; step < Steps.Length; step++)
                seconds[step + 1] += Stopwatches.Time(() => Steps[step].Read(model)).TotalSeconds;
        }
        return seconds;
    }

    private static long TagAll(SemanticModel model)
    {
        long verbs = 0;
        foreach (Sentence sentence in model.Tree.Sentences)
        {
            if (sentence.EndToken > sentence.FirstToken)
                verbs += model.PartOfSpeechOf(sentence.FirstToken) == PartOfSpeech.Verb ? 1 : 0;
        }
        return verbs;
    }

    private static void Print(string step, double megabytes, double[][] times, int index)
    {
        double seconds = Stopwatches.Median(times.Select(t => t[index]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {step,-22} {megabytes / seconds,7:0.0} MB/s"));
    }
}
