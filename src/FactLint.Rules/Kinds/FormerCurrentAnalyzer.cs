using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Kinds.Names;
using FactLint.Rules.Kinds.Titles;

namespace FactLint.Rules.Kinds;

/// <summary>
/// "Former" in one place and not in another, for one person, office and country. A clause about a past year, somebody's own words and
/// "former … and now …" say nothing about today and are left out. Articles more than
/// thirty days apart are not compared, nor one with a date and one without. A roster that covers the article's day is asked first.
/// </summary>
internal sealed class FormerCurrentAnalyzer(RuleDescriptor rule, OfficeFinder offices, bool across) : Analyzer(rule)
{
    private const int MostDays = 30;
    private const int MostRelated = 3;

    public override Trigger Trigger { get; } = Trigger.EveryArticle("any article may name somebody who has left office");

    public override bool CrossesArticles => across;

    public override int? MostDaysApart => MostDays;

    public override void AnalyzeArticle(ArticleContext context)
    {
        foreach (Person person in context.Model.People)
        {
            var titles = person.Titles.Where(t => Counts(context.Model, context.Published, t)).ToImmutableArray();
            if (context.Published is { } day && AgainstRoster(context.Model, person, day) is { } verdict)
            {
                Report(context, verdict);
                continue;
            }
            foreach (IGrouping<string, Title> former in titles.Where(t => t.Status == TitleStatus.Former).GroupBy(t => t.Office))
            {
                if (titles.FirstOrDefault(t => IsHeld(t) && t.Office == former.Key && SameOf(t.Of, former.First().Of) && IsSurelyOf(context.Model, person, t)) is { } held)
                    Report(context, person, former.First(), held);
            }
        }
    }

    /// <summary>The first title that the rosters give otherwise on the day.</summary>
    private OfficeVerdict? AgainstRoster(SemanticModel model, Person person, DateOnly day)
    {
        foreach (Title title in offices.IsEmpty ? [] : person.Titles)
        {
            if (!IsSurelyOf(model, person, title) || offices.Check(model.Tree, person, title, day) is not { } verdict)
                continue;
            bool counts = verdict.Fault switch
            {
                OfficeFault.StillHeld => TitleTime.CountsAsFormer(model, title),
                OfficeFault.Over or OfficeFault.HeldByOther => verdict.IsRostered && (verdict.IsHeadOfState ? Counts(model, day, title) : TitleTime.CountsNow(model, day, title)) && !IsExplained(person, title) && !TitleTime.MayLookBack(model, title, verdict, day),
                _ => false,
            };
            if (counts)
                return verdict;
        }
        return null;
    }

    /// <summary>"Former" or "then" elsewhere in the article: a later short form follows it.</summary>
    private static bool IsExplained(Person person, Title title) =>
        person.Titles.Any(t => t.Office == title.Office && t.Status is TitleStatus.Former or TitleStatus.Then or TitleStatus.Late or TitleStatus.Elect);

    public override void CollectClaims(ClaimContext context)
    {
        DateOnly? published = context.Article.Metadata.Published ?? context.Options.AsOf;
        foreach (Person person in context.Model.People)
        {
            // What a roster decides needs no other article.
            if (published is { } day && AgainstRoster(context.Model, person, day) is { Fault: not OfficeFault.HeldByOther })
                continue;
            var stated = new HashSet<(bool, string)>();
            foreach (Title title in person.Titles)
            {
                bool former = title.Status == TitleStatus.Former;
                if (person.GivenName.Length == 0 || !(former || IsHeld(title)) || !Counts(context.Model, published, title) || IsOfOther(context.Tree, title) || !IsSurelyOf(context.Model, person, title))
                    continue;
                if (stated.Add((former, title.Office)))
                    context.State(new StatedClaim(person.Name, former ? "former" : "held", $"{title.Office}|{title.Of}", WholeOf(title)));
            }
        }
    }

    /// <summary>The side that fewer articles take is marked, "former" at a tie: one stray against many is the likely slip.</summary>
    public override void AnalyzeCorpus(CorpusContext context)
    {
        foreach (IGrouping<string, Claim> person in context.Claims.GroupBy(c => c.Subject, StringComparer.OrdinalIgnoreCase))
        {
            StatedOffice[] stated = [.. person.Select(StatedOffice.Of)];
            foreach (StatedOffice own in stated)
            {
                ImmutableArray<Claim> against = [.. stated.Where(o => StandAgainst(own, o)).Select(o => o.Claim)];
                if (!against.IsEmpty && IsFewer(stated, own, against))
                    Report(context, own.Claim, against);
            }
        }
    }

    private static bool StandAgainst(StatedOffice a, StatedOffice b) =>
        a.Claim.Attribute != b.Claim.Attribute && a.Claim.Location.Document != b.Claim.Location.Document && a.IsSame(b) && AreClose(a.Claim.Published, b.Claim.Published);

    private static bool IsFewer(StatedOffice[] person, StatedOffice own, ImmutableArray<Claim> against)
    {
        int with = Claim.CountArticles(person.Where(o => o.Claim.Attribute == own.Claim.Attribute && o.IsSame(own)).Select(o => o.Claim));
        int without = Claim.CountArticles(against);
        return with < without || (with == without && own.Claim.Attribute == "former");
    }

    private static void Report(CorpusContext context, Claim claim, ImmutableArray<Claim> against) => context.Report(new CorpusDetection(claim)
    {
        Arguments = Arguments(claim.Location.Text, against[0].Location.Text, claim.Subject, claim.Value.Split('|')[0]),
        Related = [.. against.Take(MostRelated).Select(o => (o, o.Attribute == "former" ? "no longer holds the office here" : "holds the office here"))],
        AtMost = Severity.Warning,
    });

    private static void Report(ArticleContext context, Person person, Title former, Title held)
    {
        TextSpan span = WholeOf(former), other = WholeOf(held);
        context.Report(new Detection(span)
        {
            Arguments = Arguments(context.Tree.TextOf(span).ToString(), context.Tree.TextOf(other).ToString(), person.Name, former.Office),
            Related = [(other, "holds the office here")],
        });
    }

    private static void Report(ArticleContext context, OfficeVerdict verdict)
    {
        TextSpan span = WholeOf(verdict.Title);
        context.Report(new Detection(span)
        {
            Arguments = Arguments(context.Tree.TextOf(span).ToString(), verdict.Against, verdict.Person.Name, verdict.Title.Office).SetItem("against", "but " + verdict.Against),
        });
    }

    private static ImmutableDictionary<string, string> Arguments(string title, string other, string person, string office) => ImmutableDictionary<string, string>.Empty
        .Add("title", title).Add("other", other).Add("person", person).Add("office", office).Add("against", $"“{other}” elsewhere");

    private static TextSpan WholeOf(Title title) => title.Span.Union(title.Mention.Span);

    private static bool IsHeld(Title title) => TitleTime.IsHeld(title);

    private static bool SameOf(string? a, string? b) => a is null || b is null || a == b;

    private static bool AreClose(DateOnly? a, DateOnly? b) => (a is null && b is null) || (a is not null && b is not null && Math.Abs(a.Value.DayNumber - b.Value.DayNumber) <= MostDays);

    /// <summary>"A top adviser to President Pike", "under former President Pike": it dates somebody else's time, and says nothing of today.</summary>
    private static bool IsOfOther(SyntaxTree tree, Title title)
    {
        int before = tree.TokenIndexAt(WholeOf(title).Start) - 1;
        return before >= 0 && tree.TextOf(tree.Tokens[before]) is "to" or "under" or "of" or "for" or "during" or "with" or "is" or "by" or "from" or "since" or "until" or "before" or "after" or "when" or "like";
    }

    /// <summary>A bare surname may be a relative's: it counts only when nobody else of the article has it.</summary>
    private static bool IsSurelyOf(SemanticModel model, Person person, Title title) =>
        title.Mention.Span.Length > person.Surname.Length || ArticleNames.Of(model).IsOnlyBearer(person);

    private static bool Counts(SemanticModel model, DateOnly? published, Title title) => TitleTime.Counts(model, published, title);
}
