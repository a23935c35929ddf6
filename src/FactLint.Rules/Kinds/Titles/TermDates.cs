using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Rules.Rosters;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>Whether a sentence tells of days on which an office was held: "Mayor Pike lost the vote in November", read in February.</summary>
internal static class TermDates
{
    /// <summary>In days: "December" is of an office that was held until the eighth.</summary>
    private const int LongestPeriod = 31;

    /// <summary>True when a date of the sentence lies in the term, and none lies behind it: "said on Monday that the loss in November …" is of Monday.</summary>
    public static bool Hold(SemanticModel model, in Sentence sentence, RosterTerm term)
    {
        if (term.To is not { } to)
            return false;
        DateTime first = term.From is { } from ? from.First.ToDateTime(TimeOnly.MinValue) : DateTime.MinValue, last = to.Last.ToDateTime(TimeOnly.MinValue).AddDays(1);
        bool isInTerm = false;
        ImmutableArray<DateReference> dates = model.Dates;
        for (int i = Ordered.FirstAt(dates, sentence.Span.Start, static d => d.Span.Start); i < dates.Length && dates[i].Span.End <= sentence.Span.End; i++)
        {
            DateReference date = dates[i];
            if ((date.From ?? Until(date, last)) is not { } start)
                continue;
            if (start >= last)
                return false;
            isInTerm |= start >= first && date.To is { } end && (end <= last || end <= start.AddDays(LongestPeriod));
        }
        return isInTerm;
    }

    /// <summary>"Until last month", when the office was held until then.</summary>
    private static DateTime? Until(DateReference date, DateTime last) => date.To is { } end && end <= last.AddDays(LongestPeriod) ? end.AddDays(-LongestPeriod) : null;
}
