using FactLint.Language.Text;

namespace FactLint.Evaluation.Commands;

/// <summary><c>score-sentences</c>: starts of sentences by genre, and the share of texts whose sentences are all right.</summary>
internal static class ScoreSentencesCommand
{
    public static int Run(string[] args)
    {
        int errors = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        int texts = 0, perfect = 0;
        foreach (LabelledText row in LabelledText.ReadAll(args[0]).Where(row => row.Sentences is not null))
        {
            TextSpan[] given = [.. PlainArticle.Parse(row.Text).Sentences.Select(s => s.Span)], wanted = row.Sentences!;
            texts++;
            perfect += given.SequenceEqual(wanted) ? 1 : 0;
            var starts = wanted.Skip(1).Select(s => s.Start).ToHashSet();
            var found = given.Skip(1).Select(s => s.Start).ToHashSet();
            foreach (string group in new[] { "all", row.Genre })
            {
                if (!scores.TryGetValue(group, out Score? score))
                    scores[group] = score = new Score();
                score.Add(starts.Count(found.Contains), found.Count, starts.Count);
            }
            foreach (int at in starts.Except(found).Union(found.Except(starts)).Where(_ => errors-- > 0))
                Console.WriteLine($"{row.Genre,-10} {(starts.Contains(at) ? "missed" : "false ")} {Around(row.Text, at)}");
        }
        foreach ((string name, Score score) in scores)
            Console.WriteLine($"{name,-14} {score}");
        Console.WriteLine(FormattableString.Invariant($"all right: {perfect} of {texts}"));
        return 0;
    }

    private static string Around(string text, int at) =>
        (text[Math.Max(0, at - 50)..at] + "‖" + text[at..Math.Min(text.Length, at + 40)]).ReplaceLineEndings("⏎");
}
