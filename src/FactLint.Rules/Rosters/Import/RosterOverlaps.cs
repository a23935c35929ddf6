using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters.Import;

/// <summary>Finds two people, or one person twice, in one office that only one person can hold, at one time.</summary>
public static class RosterOverlaps
{
    /// <summary>Handing over takes a day.</summary>
    private const int Handover = 1;

    public static IEnumerable<LoadError> Of(IEnumerable<RosterFile> files)
    {
        var terms = files.SelectMany(f => f.Entries.SelectMany(e => e.Terms.Select(t => (File: f, Entry: e, Term: t)))).Where(t => t.Term.From is not null && t.Term.Of is not null && !t.Term.IsShared);
        foreach (var office in terms.GroupBy(t => OfficeNames.Canonical(t.Term.Office, t.Term.Of)).OrderBy(g => g.Key.Office, StringComparer.Ordinal).ThenBy(g => g.Key.Of, StringComparer.Ordinal))
        {
            var ordered = office.OrderBy(t => t.Term.From!.Value).ThenBy(t => t.Entry.Name, StringComparer.Ordinal).ToList();
            for (int i = 1, last = 0; i < ordered.Count; i++)
            {
                var (earlier, later) = (ordered[last], ordered[i]);
                if (Overlap(earlier.Term, later.Term))
                    yield return new LoadError(later.File.Path, later.Entry.Line, Math.Max(1, later.Entry.Column), Message(earlier.Entry, later.Entry, later.Term));
                if (End(later.Term) >= End(earlier.Term))
                    last = i;
            }
        }
    }

    private static string Message(RosterEntry earlier, RosterEntry later, RosterTerm term) => earlier.Name == later.Name
        ? $"{later.Name} is {term.Office} of {term.Of} twice {When(term)}: correct a date, or make one term of the two"
        : $"{later.Name} and {earlier.Name} are both {term.Office} of {term.Of} {When(term)}: correct a date, or write “shared: true” if several hold the office";

    private static string When(RosterTerm term) => $"{(term.From!.Value.Day > 0 ? "on" : "in")} {term.From}";

    private static DateOnly End(RosterTerm term) => term.To?.First ?? term.AsOf ?? DateOnly.MaxValue;

    /// <summary>Between <see cref="RosterTerm.AsOf"/> and <see cref="RosterTerm.To"/> the earlier one may have left any day.</summary>
    private static bool Overlap(RosterTerm earlier, RosterTerm later) =>
        earlier.AsOf is { } asOf ? later.From!.Value.Last < asOf : earlier.To is { } to && later.From!.Value.Last.DayNumber < to.First.DayNumber - Handover;
}
