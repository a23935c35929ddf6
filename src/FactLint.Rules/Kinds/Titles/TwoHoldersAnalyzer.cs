using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>
/// One office of one country with two holders on the article's day. Stories of elections and handovers, past years and offices of which the
/// text gives one country and not the other are left alone.
/// </summary>
internal sealed class TwoHoldersAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    /// <summary>More people of one surname in one office are not compared one by one.</summary>
    private const int MostOfOneOffice = 48;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Turn = new HashSet<string>(
        "election elections elected succeed succeeds succeeded succeeding successor predecessor replaced replaces replacing replacement resign resigned resigns resignation inaugurated inauguration handover reshuffle appointed appoints appointment ousted deposed sworn transition coup rival rivals parallel self-declared disputed".Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public override Trigger Trigger { get; } = Trigger.EveryArticle("any article may name an office");

    public override void AnalyzeArticle(ArticleContext context)
    {
        List<(Person Person, Title Title)> held = [.. context.Model.People.Where(p => p.GivenName.Length > 0).SelectMany(p => HeldBy(context, p)).OrderBy(h => h.Title.Span.Start)];
        if (held.Count < 2 || TellsOfTurn(context.Tree))
            return;
        var byOffice = new Dictionary<(string, string?), List<(Person Person, Title Title)>>();
        foreach ((Person Person, Title Title) holder in held)
        {
            List<(Person Person, Title Title)> others = CollectionsMarshal.GetValueRefOrAddDefault(byOffice, (holder.Title.Office, holder.Title.Of ?? BodyOf(holder.Person)), out _) ??= [];
            int other = others.FindIndex(o => !AreOne(o.Person, holder.Person));
            if (other >= 0)
            {
                Report(context, others[other], holder);
                return;
            }
            if (others.Count < MostOfOneOffice)
                others.Add(holder);
        }
    }

    /// <summary>The first office that the person has throughout the article; none when there is none.</summary>
    private static IEnumerable<(Person Person, Title Title)> HeldBy(ArticleContext context, Person person)
    {
        HashSet<string> left = [.. person.Titles.Where(t => t.Status != TitleStatus.Current).Select(t => t.Office)];
        bool hasBody = BodyOf(person) is not null;
        return person.Titles.Where(t => !left.Contains(t.Office) && (hasBody || !NeedsBody(t.Office)) && Counts(context, t)).Take(1).Select(t => (person, t));
    }

    private static bool Counts(ArticleContext context, Title title) =>
        SoleOffices.IsHeld(title) && title.Span.Start < title.Mention.Span.Start && SoleOffices.HasOneHolder(title.Office)
        && OfficeBody.IsPlain(context.Tree, title) && TitleTime.Counts(context.Model, context.Published, title) && !FollowsPast(context.Tree, title)
        && context.Tree.TextOf(title.Mention.Span).Contains(' ');

    /// <summary>Many countries, states and towns have one: without its name two holders say nothing.</summary>
    private static bool NeedsBody(string office) => office is "governor" or "mayor" or "president" or "premier" or "king" or "queen";

    /// <summary>The first country or body that any title of the person gives, or null.</summary>
    private static string? BodyOf(Person person) => person.Titles.Select(t => t.Of).FirstOrDefault(o => o is not null);

    private static bool AreOne(Person a, Person b) => a.Surname == b.Surname || a.GivenName == b.GivenName;

    /// <summary>"Under President Pike", "since Prime Minister Pike": of that time.</summary>
    private static bool FollowsPast(SyntaxTree tree, Title title)
    {
        int before = tree.TokenIndexAt(title.Span.Start) - 1;
        return before >= 0 && tree.TextOf(tree.Tokens[before]) is "under" or "since" or "during" or "by" or "until" or "like" or "when" or "as" or "late";
    }

    private static bool TellsOfTurn(SyntaxTree tree)
    {
        foreach (Token token in tree.Tokens)
        {
            if (token.Kind == TokenKind.Word && token.Length > 3 && Turn.Contains(tree.TextOf(token)))
                return true;
        }
        return false;
    }

    private static void Report(ArticleContext context, (Person Person, Title Title) first, (Person Person, Title Title) second)
    {
        TextSpan span = second.Title.Span.Union(second.Title.Mention.Span), other = first.Title.Span.Union(first.Title.Mention.Span);
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("title", context.Tree.TextOf(span).ToString()).Add("other", context.Tree.TextOf(other).ToString()).Add("against", "").Add("person", second.Person.Name).Add("office", second.Title.Office),
            Related = [(other, "has the office here")],
        });
    }
}
