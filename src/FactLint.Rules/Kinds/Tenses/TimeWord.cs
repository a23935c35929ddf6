using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Tenses;

/// <summary>A word or phrase that puts its clause in the past or in the future: "yesterday", "last week", "two years ago", "next Monday".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index one past its last token.</param>
/// <param name="IsPast">False for the future.</param>
internal readonly record struct TimeWord(int First, int End, bool IsPast)
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "week", "weekend", "month", "year", "night", "evening", "spring", "summer", "autumn", "fall", "winter",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    private static readonly HashSet<string> Spans = new(StringComparer.Ordinal)
    {
        "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "hour", "hours", "minute", "minutes",
    };

    /// <summary>The words that wake a search.</summary>
    public static IEnumerable<string> Triggers { get; } = ["yesterday", "tomorrow", "last", "next", "ago"];

    /// <summary>The time words of a sentence that can say when something happens: not "since last week", "last week's vote", "the last year".</summary>
    public static IEnumerable<TimeWord> In(SyntaxTree tree, Sentence sentence, Func<int, PartOfSpeech> tagOf)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (At(tree, i, sentence) is not { } found)
                continue;
            bool isBound = found.First > sentence.FirstToken && tagOf(found.First - 1) is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Sconj;
            bool isOwner = found.End < sentence.EndToken && WordAt(tree, found.End) is "'s" or "'";
            if (!isBound && !isOwner)
                yield return found;
            i = found.End - 1;
        }
    }

    private static TimeWord? At(SyntaxTree tree, int i, in Sentence sentence)
    {
        switch (WordAt(tree, i))
        {
            case "yesterday":
                return new TimeWord(i, i + 1, true);
            case "tomorrow":
                return new TimeWord(i, i + 1, false);
            case "last" or "next" when i + 1 < sentence.EndToken && Units.Contains(WordAt(tree, i + 1)):
                return new TimeWord(i, i + 2, WordAt(tree, i) == "last");
            case "ago" when i - 2 >= sentence.FirstToken && Spans.Contains(WordAt(tree, i - 1)):
                return new TimeWord(i - 2, i + 1, true);
            default:
                return null;
        }
    }

    private static string WordAt(SyntaxTree tree, int token) => WordTable.Normalize(tree.TextOf(tree.Tokens[token]).ToString());
}
