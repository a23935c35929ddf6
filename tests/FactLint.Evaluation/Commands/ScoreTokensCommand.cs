using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Commands;

/// <summary><c>score-tokens</c>: spans of tokens, then parts of speech and lemmas where the span is right, by corpus and genre.</summary>
internal static class ScoreTokensCommand
{
    public static int Run(string[] args)
    {
        int errors = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        var mistakes = new List<string>();
        foreach (LabelledText row in LabelledText.ReadAll(args[0]))
            Add(row, scores, mistakes);
        foreach ((string name, Score score) in scores)
            Console.WriteLine($"{name,-28} {score}");
        foreach (string mistake in mistakes.GroupBy(m => m).OrderByDescending(g => g.Count()).Take(errors).Select(g => $"{g.Count(),5} {g.Key}"))
            Console.WriteLine(mistake);
        return 0;
    }

    private static void Add(LabelledText row, SortedDictionary<string, Score> scores, List<string> mistakes)
    {
        SyntaxTree tree = PlainArticle.Parse(row.Text);
        var tags = new PartOfSpeechTags(tree);
        var given = tree.Tokens.Select((token, i) => (token.Span, Index: i)).ToDictionary(t => t.Span, t => t.Index);
        var wanted = row.Tokens.DistinctBy(t => t.Span).ToArray();
        int spans = 0, parts = 0, lemmas = 0;
        foreach ((TextSpan span, string lemma, string pos) in wanted)
        {
            string text = row.Text.Substring(span.Start, span.Length);
            if (!given.TryGetValue(span, out int i))
            {
                mistakes.Add("span " + text);
                continue;
            }
            spans++;
            PartOfSpeech part = tags[i];
            string found = Morphology.LemmaOf(text, part);
            bool partRight = part.ToString().Equals(pos, StringComparison.OrdinalIgnoreCase), lemmaRight = found.Equals(lemma, StringComparison.OrdinalIgnoreCase);
            parts += partRight ? 1 : 0;
            lemmas += lemmaRight ? 1 : 0;
            if (!partRight)
                mistakes.Add($"pos {text} {pos} as {part}");
            if (!lemmaRight)
                mistakes.Add($"lemma {text} {pos} {lemma} as {found}{(partRight ? "" : " (pos)")}");
        }
        foreach (string group in new[] { "all", row.Corpus, row.Corpus + " " + row.Genre })
        {
            Of(group + " tokens").Add(spans, given.Count, wanted.Length);
            Of(group + " pos").Add(parts, spans, spans);
            Of(group + " lemma").Add(lemmas, spans, spans);
        }

        Score Of(string key) => scores.TryGetValue(key, out Score? score) ? score : scores[key] = new Score();
    }
}
