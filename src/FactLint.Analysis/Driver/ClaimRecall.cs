using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;

namespace FactLint.Analysis.Driver;

/// <summary>Puts what memory has on the subjects of a run beside the claims of the run, so that a rule sees published articles as more articles.</summary>
/// <param name="memory">Without the articles of the run; null for a run without memory.</param>
internal sealed class ClaimRecall(IDeskMemory? memory)
{
    public IDeskMemory? Memory { get; } = memory;

    /// <summary>The claims of the run, then those that are recalled, by subject.</summary>
    public ImmutableArray<Claim> Add(Analyzer analyzer, ImmutableArray<Claim> claims)
    {
        if (Memory is null || claims.IsEmpty)
            return claims;
        var all = claims.ToBuilder();
        foreach (IGrouping<string, Claim> subject in claims.Where(c => analyzer.IsKept(c.Attribute)).GroupBy(c => c.Subject, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (ClaimQuery query in Queries(analyzer, subject))
                all.AddRange(Memory.Recall(query));
        }
        return all.ToImmutable();
    }

    /// <summary>Findings are about the articles of the run. Of two at one place the one that rests on memory says more.</summary>
    public IEnumerable<CorpusDetection> OfRun(List<CorpusDetection> detections)
    {
        if (Memory is null)
            return detections;
        var own = detections.Where(d => !d.Claim.IsRecalled).ToList();
        var remembered = own.Where(RestsOnMemory).Select(d => (d.Claim.Location.Document, d.Claim.Location.Span)).ToHashSet();
        return own.Where(d => RestsOnMemory(d) || !remembered.Contains((d.Claim.Location.Document, d.Claim.Location.Span)));
    }

    /// <summary>The words on a related place; for a recalled one with the number of articles it stands for.</summary>
    public static string LabelOf(Claim claim, string label)
    {
        if (!claim.IsRecalled)
            return label;
        string count = claim.Articles == 1 ? "1 article" : string.Create(CultureInfo.InvariantCulture, $"{claim.Articles:#,0} articles");
        string day = claim.Published is { } published ? string.Create(CultureInfo.InvariantCulture, $", last on {published:MMMM d, yyyy}") : "";
        return $"{label} ({count}{day})";
    }

    private static bool RestsOnMemory(CorpusDetection detection) => detection.Related.Any(r => r.Claim.IsRecalled);

    /// <summary>With a limit of days, articles with a day see those around it; where no article of the run has one, nothing is recalled.</summary>
    private static IEnumerable<ClaimQuery> Queries(Analyzer analyzer, IGrouping<string, Claim> subject)
    {
        string id = analyzer.Rule.Id;
        if (analyzer.MostDaysApart is not { } most)
        {
            yield return new ClaimQuery(id, subject.Key);
            yield break;
        }
        var days = subject.Select(c => c.Published).OfType<DateOnly>().Select(d => d.DayNumber).ToList();
        if (days.Count > 0)
            yield return new ClaimQuery(id, subject.Key, Day(days.Min() - most), Day(days.Max() + most));
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber));
}
