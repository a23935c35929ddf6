using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Dates;

/// <summary>
/// Finds the dates of an article: sentence by sentence, at each word that can begin one the longest reading wins. Relative dates are read
/// against the article's own date, else against the date of its dateline; never against the clock.
/// </summary>
internal static class DateBinder
{
    /// <param name="tree">The article.</param>
    /// <param name="asOf">The day to take when the article does not tell its own.</param>
    public static ImmutableArray<DateReference> Bind(SyntaxTree tree, DateOnly? asOf)
    {
        var dates = ImmutableArray.CreateBuilder<DateReference>();
        var text = new DateText(tree, PublishedDay.Of(tree, asOf));
        foreach (Sentence sentence in tree.Sentences)
        {
            if (text.Enter(sentence))
                ReadSentence(text, dates);
        }
        return dates.DrainToImmutable();
    }

    private static void ReadSentence(DateText text, ImmutableArray<DateReference>.Builder dates)
    {
        int end = 0;
        bool isBehindDuration = false;
        for (int at = 0; at < text.Count;)
        {
            Reading? reading = text[at].Kind == DateWordKind.None ? null : DateGrammar.Read(text, at);
            if (reading is null)
            {
                at++;
                continue;
            }
            TextSpan core = text.SpanOf(reading.First, reading.End);
            reading = DateModifiers.Apply(text, reading, end, isBehindDuration);
            dates.Add(new DateReference(text.SpanOf(reading.First, reading.End), reading.Type)
            {
                Core = core,
                Timex = reading.Timex,
                From = reading.From,
                To = reading.To,
                Zone = reading.Zone,
                Days = reading.Days,
                IsRelative = reading.IsRelative,
            });
            isBehindDuration = reading.Type == DateReferenceType.Duration;
            at = end = reading.End;
        }
    }
}
