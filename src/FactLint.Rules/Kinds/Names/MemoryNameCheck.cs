using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// A full name that published articles spell another way: several of them, and ten times as many as have it as it stands here. With the same
/// office or country on both sides it is one person. Without, the word that differs must be one that no published name has.
/// A name that nothing published comes near is never marked.
/// </summary>
internal sealed class MemoryNameCheck(RosterCheck roster) : NameCheck
{
    private const string Person = "person";
    private const int FewestArticles = 3;
    private const int FewestWithoutOffice = 10;
    private const int FewestWithSharedGivenName = 50;
    private const int Times = 10;

    public override bool CrossesArticles => true;

    public override void CollectClaims(ClaimContext context)
    {
        if (context.Options.Memory is null)
            return;
        foreach (Person person in context.Model.People)
        {
            if (person.GivenName.Length == 0 || roster.Corrects(context, person))
                continue;
            Mention full = person.Mentions.FirstOrDefault(m => m.Span.Length >= person.Name.Length, person.Mentions[0]);
            context.State(new StatedClaim(NameDistance.Fold(person.Name), Person, StatedName.Of(person).Write(), full.Span));
        }
    }

    public override void AnalyzeCorpus(CorpusContext context)
    {
        if (context.Memory is not { } memory)
            return;
        foreach (IGrouping<string, Claim> name in context.Claims.Where(c => c.Attribute == Person).GroupBy(c => c.Subject, StringComparer.Ordinal))
        {
            ImmutableArray<PublishedName> near = memory.NamesNear(StatedName.Read(name.First().Value).Name);
            int here = Claim.CountArticles(name) + near.Where(n => NameDistance.Fold(n.Name) == name.Key).Sum(n => n.Articles) - 1;
            foreach (Claim claim in name)
                Compare(context, claim, [.. near.Where(n => n.Articles >= FewestArticles && n.Articles >= Times * here)]);
        }
    }

    private static void Compare(CorpusContext context, Claim claim, ImmutableArray<PublishedName> candidates)
    {
        var stated = StatedName.Read(claim.Value);
        (PublishedName Name, Severity AtMost)? best = null;
        foreach (PublishedName candidate in candidates.OrderByDescending(c => c.Articles).ThenBy(c => c.Name, StringComparer.Ordinal))
        {
            if (AtMost(context.Memory!, stated, candidate) is { } severity && (best is null || severity > best.Value.AtMost))
                best = (candidate, severity);
        }
        if (best is { } found)
            Report(context, claim, found.Name, found.AtMost);
    }

    /// <summary>How severe a slip from the published name would be; null when they are two names.</summary>
    private static Severity? AtMost(IDeskMemory memory, StatedName stated, PublishedName published)
    {
        if (NameWords.Of(stated.Name) is not { } name || NameWords.Of(published.Name) is not { } other)
            return null;
        string given = stated.Given.Split(' ')[0], otherGiven = published.Name.Split(' ')[0];
        if (NameLikenesses.Of(name, other, KnownGivenNames.Contains(given) && KnownGivenNames.Contains(otherGiven)) != NameLikeness.Near)
            return null;
        if (stated.Offices.Intersect(published.Offices).Any() || stated.Countries.Intersect(published.Countries).Any())
            return Severity.Warning;
        return stated.Offices.Length == 0 && IsStrange(memory, stated, published) ? Severity.Info : null;
    }

    /// <summary>
    /// The word that differs is no name that memory or the list of given names has. A given name that many people have goes with many
    /// surnames, and the person must be well known for a near surname to be a slip.
    /// </summary>
    private static bool IsStrange(IDeskMemory memory, StatedName stated, PublishedName published)
    {
        if (NameForms.DifferingWord(published.Name, stated.Name) is not { Length: >= 5 } || NameForms.DifferingWord(stated.Name, published.Name) is not { } word || KnownGivenNames.Contains(word))
            return false;
        bool isShared = stated.IsCommon && !stated.Given.Contains(word, StringComparison.Ordinal);
        return published.Articles >= (isShared ? FewestWithSharedGivenName : FewestWithoutOffice) && !memory.IsNamedIn(word);
    }

    private static void Report(CorpusContext context, Claim claim, PublishedName published, Severity atMost) => context.Report(new CorpusDetection(claim)
    {
        Arguments = ImmutableDictionary<string, string>.Empty.Add("name", claim.Location.Text).Add("other", published.Name)
            .Add("where", string.Create(CultureInfo.InvariantCulture, $"in {published.Articles:#,0} published articles")),
        Related = [(published.Latest, "spelled this way here")],
        Replacement = claim.Location.Text == StatedName.Read(claim.Value).Name ? published.Name : null,
        AtMost = atMost,
    });
}
