using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// A full name that a roster turns away, or that is a letter or two from one of its names. A name that no roster comes near is never
/// marked, nor one that any roster spells so.
/// </summary>
internal sealed class RosterCheck(RosterIndex roster) : NameCheck
{
    private const string Slip = "slip";

    // The article's findings and its claims both rest on them.
    private readonly ConditionalWeakTable<SemanticModel, List<FoundSlip>> _byModel = [];

    public override bool CrossesArticles => true;

    public override void AnalyzeArticle(ArticleContext context)
    {
        foreach (FoundSlip found in Slips(context.Model))
        {
            if (!found.Slip.Entry.IsShipped || context.Published is not null)
                Report(context, found);
        }
    }

    /// <summary>
    /// The shipped rosters are facts of certain years. An article without a date is held against them only when no other article of the
    /// run has the name.
    /// </summary>
    public override void CollectClaims(ClaimContext context)
    {
        if ((context.Article.Metadata.Published ?? context.Options.AsOf) is not null)
            return;
        foreach (FoundSlip found in Slips(context.Model))
        {
            if (found.Slip.Entry.IsShipped)
                context.State(new StatedClaim(found.Slip.Right, Slip, Where(found.Slip.Entry), found.Place));
        }
    }

    public override void AnalyzeCorpus(CorpusContext context)
    {
        foreach (Claim slip in context.Claims.Where(c => c.Attribute == Slip))
        {
            if (context.Claims.Any(c => c.Attribute == CorpusNameCheck.Name && c.Location.Document != slip.Location.Document && StatedName.Read(c.Value).Name == slip.Subject))
                continue;
            context.Report(new CorpusDetection(slip)
            {
                Arguments = Arguments(slip.Location.Text, slip.Subject, slip.Value),
                Replacement = slip.Subject,
                AtMost = Severity.Warning,
            });
        }
    }

    /// <summary>The roster has another spelling for this person: no other article need be asked.</summary>
    public bool Corrects(ClaimContext context, Person person)
    {
        if (roster.IsEmpty || NameWords.Of(person.Name) is not { Count: > 1 } name)
            return false;
        bool isDated = (context.Article.Metadata.Published ?? context.Options.AsOf) is not null;
        var slips = new List<RosterSlip>();
        if (!RosterSpelling.IsKnown(roster, name, slips))
            slips.AddRange(RosterSpelling.Near(roster, name));
        if (slips.Count == 0)
            return false;
        var evidence = new RosterEvidence(context.Model);
        return slips.Exists(s => (isDated || !s.Entry.IsShipped) && evidence.AtMost(s, person, person.Mentions[0].Span) is Severity.Error or Severity.Warning);
    }

    private List<FoundSlip> Slips(SemanticModel model) => roster.IsEmpty ? [] : _byModel.GetValue(model, Read);

    private List<FoundSlip> Read(SemanticModel model)
    {
        var found = new List<FoundSlip>();
        var search = new RosterSearch(roster, model, found);
        foreach (NameRun run in NameRuns.Of(model))
            search.Look(run);
        return found;
    }

    private static void Report(ArticleContext context, FoundSlip found) => context.Report(new Detection(found.Place)
    {
        Arguments = Arguments(context.Tree.TextOf(found.Place).ToString(), found.Slip.Right, Where(found.Slip.Entry)),
        Fixes = [new Fix($"Change to “{found.Slip.Right}”", FixSafety.Suggested, [new TextEdit(found.Place, found.Slip.Right)])],
        AtMost = found.AtMost,
    });

    private static ImmutableDictionary<string, string> Arguments(string name, string other, string where) =>
        ImmutableDictionary<string, string>.Empty.Add("name", name).Add("other", other).Add("where", where);

    private static string Where(RosterEntry entry)
    {
        if (!entry.IsShipped)
            return "on the desk's roster";
        string? source = entry.Terms.Select(t => t.Source).LastOrDefault(t => t is not null) ?? entry.Source;
        return source is null ? "in the public record" : $"in the public record ({source})";
    }
}
