using System.Text;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Evaluation.Commands;

/// <summary><c>time-parse</c>: processor time of the best of several rounds over the given files.</summary>
internal static class TimeParseCommand
{
    public static int Run(string[] args)
    {
        string[] texts = [.. args.SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.txt") : [path]).Select(File.ReadAllText)];
        Article[] articles = [.. texts.Select(PlainArticle.Of)];
        double megabytes = texts.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        var words = new WordTable();
        foreach (string word in "said official source not the who reportedly anonymity specify".Split(' '))
            words.Intern(word);
        SyntaxTree[] trees = [];
        Report("parse", megabytes, Best(10, () => trees = [.. articles.Select(article => SyntaxTree.Parse(article, words))]));
        Report("tag", megabytes, Best(3, () => Array.ForEach(trees, Tag)));
        SemanticModel[] models = [];
        Report("dates", megabytes, Best(5, () => Array.ForEach(models = [.. trees.Select(tree => new SemanticModel(tree))], model => _ = model.Dates)));
        Report("dates and quantities", megabytes, Best(5, () => Array.ForEach(models = [.. trees.Select(tree => new SemanticModel(tree))], model => _ = model.Quantities)));
        return 0;
    }

    private static void Tag(SyntaxTree tree)
    {
        var tags = new PartOfSpeechTags(tree);
        foreach (Sentence sentence in tree.Sentences)
            tags.Of(sentence);
    }

    private static TimeSpan Best(int rounds, Action work)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < rounds; i++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            work();
            TimeSpan time = Environment.CpuUsage.TotalTime - before;
            best = time < best ? time : best;
        }
        return best;
    }

    private static void Report(string what, double megabytes, TimeSpan time) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-20} {megabytes:0.0} MB in {time.TotalMilliseconds:0} ms: {megabytes / time.TotalSeconds:0.0} MB/s"));
}
