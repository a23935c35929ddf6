using System.Collections.Immutable;
using System.Text;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Benchmarks;

/// <summary>Articles to measure on: the same on every run.</summary>
internal static class BenchmarkText
{
    private const int Seed = 20250821;

    // Every how many words the made-up text leaves the seed articles for the word list.
    private const int Detour = 3;

    // Every how many words stands a name that hardly ever comes again.
    private const int Newcomer = 12;

    public static ImmutableArray<Article> Articles(BenchmarkOptions options)
    {
        IEnumerable<string> texts = options.Corpus is { } folder
            ? Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : MadeUp(options.ArticleSize);
        return [.. Limit(texts, (long)(options.Megabytes * 1_000_000)).Select(ArticleOf)];
    }

    public static string SeedFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string seeds = Path.Combine(folder.FullName, "seeds");
            if (Directory.Exists(seeds))
                return seeds;
        }
        throw new DirectoryNotFoundException("run the benchmarks from inside the repository");
    }

    public static Article ArticleOf(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (end > start)
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end)));
            start = end + 1;
        }
        return new Article(new SourceText(text), text, SourceMap.Identity(text.Length), blocks.ToImmutable());
    }

    private static IEnumerable<string> Limit(IEnumerable<string> texts, long characters)
    {
        foreach (string text in texts)
        {
            if (characters <= 0)
                yield break;
            characters -= text.Length;
            yield return text;
        }
    }

    /// <summary>Text whose words follow one another as in the seed articles, with detours through a list of common words.</summary>
    private static IEnumerable<string> MadeUp(int size)
    {
        var random = new Random(Seed);
        string[] words = [.. Directory.EnumerateFiles(SeedFolder(), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
        ILookup<string, string> followers = Enumerable.Range(0, words.Length - 1).ToLookup(i => words[i], i => words[i + 1]);
        while (true)
            yield return MakeUp(size, words, followers, random);
    }

    private static string MakeUp(int size, string[] words, ILookup<string, string> followers, Random random)
    {
        var text = new StringBuilder(size + 100);
        string word = words[random.Next(words.Length)];
        for (int sentence = 0; text.Length < size;)
        {
            text.Append(word);
            bool ends = word[^1] is '.' or '!' or '?';
            text.Append(ends && ++sentence % 4 == 0 ? '\n' : ' ');
            if (!ends && random.Next(Detour) == 0)
                text.Append(CommonWords.Pick(random)).Append(' ');
            if (!ends && random.Next(Newcomer) == 0)
                text.Append(CommonWords.Name(random)).Append(' ');
            string[] next = [.. followers[word]];
            word = next.Length == 0 ? words[random.Next(words.Length)] : next[random.Next(next.Length)];
        }
        return text.ToString().TrimEnd() + "\n";
    }
}
