using System.Globalization;
using System.Numerics;
using FactLint.Language.Lexicon;

namespace FactLint.Evaluation.Tagging;

/// <summary><c>count-words TRAIN.conllu.gz OUT.txt</c>: the frequency table that <see cref="WordFrequency"/> reads, a line for each level.</summary>
internal static class CountWordsCommand
{
    private const int Words = 2500;

    public static int Run(string[] args)
    {
        var levels = TaggedSentence.ReadAll(args[0]).SelectMany(sentence => sentence.Words)
            .Where(word => word.Any(char.IsAsciiLetter) && word.All(c => char.IsAsciiLetter(c) || c is '\'' or '’'))
            .CountBy(WordTable.Normalize)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(Words)
            .GroupBy(pair => BitOperations.Log2((uint)pair.Value), pair => pair.Key);
        File.WriteAllText(args[1], string.Concat(levels.Select(level =>
            level.Key.ToString(CultureInfo.InvariantCulture) + " " + string.Join(' ', level.Order(StringComparer.Ordinal)) + "\n")));
        return 0;
    }
}
