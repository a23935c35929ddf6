using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Benchmarks;

/// <summary>
/// Phrase rules as an editor would write them, of words that the text does hold: two to four words each, at least one of them no function word,
/// some with all forms of a word, some with alternatives, optional words and gaps.
/// </summary>
internal sealed class GeneratedRules
{
    private const int Seed = 1789;
    private const int FunctionWords = 60;

    private readonly Random _random = new(Seed);
    private readonly ImmutableArray<string> _running;
    private readonly ImmutableArray<string> _content;

    /// <param name="articles">Where the words come from.</param>
    /// <param name="common">True draws the content words as often as the text uses them; false draws every word of the vocabulary alike, so mostly rare ones.</param>
    public GeneratedRules(IEnumerable<Article> articles, bool common = false)
    {
        _running = [.. articles.SelectMany(a => a.Prose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(IsPlain).Select(w => w.ToLowerInvariant())];
        ImmutableArray<string> byFrequency = [.. _running.GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        ImmutableArray<string> vocabulary = byFrequency[FunctionWords..];
        var functionWords = byFrequency.Take(FunctionWords).ToHashSet();
        _content = common ? [.. _running.Where(w => !functionWords.Contains(w))] : vocabulary;
    }

    public ImmutableArray<string> Make(int count) => [.. Enumerable.Range(0, count).Select(_ => Phrase())];

    public static ImmutableArray<Analyzer> Compile(IEnumerable<string> patterns, WordTable words)
    {
        var kind = RuleKinds.Find("phrase")!;
        var compilation = new RuleCompilation(words, ImmutableDictionary<string, ImmutableArray<string>>.Empty, error => throw new InvalidOperationException(error.ToString()));
        return [.. patterns.Select((pattern, i) => kind.Compile(Definition(pattern, i), compilation)!)];
    }

    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"generated-{number}");

    private static RuleDefinition Definition(string pattern, int number) => new()
    {
        Path = "generated.yml",
        Descriptor = new RuleDescriptor
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"XX{number:0000}"),
            Name = NameOf(number),
            Category = "generated",
            Title = "Generated",
            DefaultSeverity = Severity.Warning,
            Message = "“{match}” was found",
        },
        Kind = "phrase",
        Body = new YamlNode { Line = 1, Column = 1, Entries = [(Text("match"), Text(pattern))] },
    };

    private static YamlNode Text(string text) => new() { Line = 1, Column = 1, Text = text };

    private string Phrase()
    {
        string[] words = [.. Enumerable.Range(0, 2 + _random.Next(3)).Select(_ => _running[_random.Next(_running.Length)])];
        words[_random.Next(words.Length)] = Content();
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = _random.Next(8) switch
            {
                0 or 1 => $"<{words[i]}>",
                2 when i > 0 => $"... {words[i]}",
                3 => $"({words[i]}|{Content()})",
                4 when i > 0 && i < words.Length - 1 => $"{words[i]}?",
                5 when i > 0 => $"NOUN? {words[i]}",
                _ => words[i],
            };
        }
        return string.Join(' ', words);
    }

    private string Content() => _content[_random.Next(_content.Length)];

    private static bool IsPlain(string word) => word.Length > 1 && word.All(char.IsAsciiLetter) && !word.Skip(1).Any(char.IsUpper);
}
