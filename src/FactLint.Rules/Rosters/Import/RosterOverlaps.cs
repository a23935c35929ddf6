using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters.Import;

/// <summary>Finds two people in one office that only one person can hold, at one time.</summary>
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
            for (int i = 1; i < ordered.Count; i++)
            {
                var (earlier, later) = (ordered[i - 1], ordered[i]);
                if (earlier.Entry.Name == later.Entry.Name || !Overlap(earlier.Term, later.Term))
                    continue;
                yield return new LoadError(later.File.Path, later.Entry.Line, Math.Max(1, later.Entry.Column),
                    $"{later.Entry.Name} and {earlier.Entry.Name} are both {later.Term.Office} of {later.Term.Of} on {later.Term.From}: correct a date, or write “shared: true” if several hold the office");
            }
        }
    }

    /// <summary>Between <see cref="RosterTerm.AsOf"/> and <see cref="RosterTerm.To"/> the earlier one may have left any day.</summary>
    private static bool Overlap(RosterTerm earlier, RosterTerm later) =>
        earlier.AsOf is { } asOf ? later.From!.Value.Last < asOf : earlier.To is { } to && later.From!.Value.Last.DayNumber < to.First.DayNumber - Handover;
}
