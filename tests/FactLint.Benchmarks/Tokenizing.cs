using System.Collections.Immutable;
using System.Globalization;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Benchmarks;

/// <summary>How fast text becomes a tree.</summary>
internal static class Tokenizing
{
    public static int Run(BenchmarkOptions options)
    {
        ImmutableArray<Article> articles = BenchmarkText.Articles(options);
        var words = new WordTable();
        foreach (string word in CommonWords.All)
            words.Intern(word);
        long tokens = Parse(articles, words);
        double megabytes = articles.Sum(a => (double)a.Prose.Length) / 1_000_000;
        double seconds = Stopwatches.Median(Enumerable.Range(0, options.Repeats).Select(_ => Stopwatches.Time(() => Parse(articles, words)).TotalSeconds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{megabytes:0.0} million characters, {tokens} tokens: {megabytes / seconds:0.0} MB/s, {tokens / seconds / 1e6:0.0} million tokens/s"));
        return 0;
    }

    public static long Parse(ImmutableArray<Article> articles, WordTable words)
    {
        long tokens = 0;
        foreach (Article article in articles)
            tokens += SyntaxTree.Parse(article, words).Tokens.Length;
        return tokens;
    }
}
