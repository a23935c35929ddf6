using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Names;

/// <summary>Two people of one surname, and then the surname alone: the reader cannot tell who is meant. "Mr" and "Mrs" tell.</summary>
internal sealed class SameSurnameCheck : NameCheck
{
    public override void AnalyzeArticle(ArticleContext context)
    {
        var bearers = context.Model.People.Where(p => p.GivenName.Length > 0).GroupBy(p => NameDistance.Fold(p.Surname), StringComparer.Ordinal);
        foreach (IGrouping<string, Person> surname in bearers)
        {
            var people = surname.Where(p => IsPlainlyGiven(p.GivenName)).ToList();
            if (people.Count == 2 && !MayBeOne(people[0], people[1]))
                Compare(context, people[0], people[1]);
        }
    }

    /// <summary>"Stop Hale" and "Oscar-winner Hale" are headlines, not given names.</summary>
    private static bool IsPlainlyGiven(string given)
    {
        string first = given.Split(' ')[0];
        return KnownWords.IsGivenName(first) || (!KnownWords.IsListed(first) && !first.Contains('-'));
    }

    /// <summary>One person in two forms: Don and Donald, Chuck and Charles, J. R. and John, Hillary and Hilary.</summary>
    private static bool MayBeOne(Person a, Person b)
    {
        string x = NameDistance.Fold(a.GivenName), y = NameDistance.Fold(b.GivenName);
        return x[0] == y[0] || x.Contains('.') || y.Contains('.') || x.Split(' ').Intersect(y.Split(' ')).Any();
    }

    private static void Compare(ArticleContext context, Person a, Person b)
    {
        int both = Math.Max(FirstFull(a), FirstFull(b));
        foreach (Mention mention in a.Mentions.Concat(b.Mentions).OrderBy(m => m.Span.Start))
        {
            if (mention.Span.Start < both || !context.Tree.TextOf(mention.Span).Equals(a.Surname, StringComparison.OrdinalIgnoreCase) || !MentionPlaces.IsInBody(context, mention.Span) || context.Model.IsQuoted(mention.Span))
                continue;
            if (MentionPlaces.IsTitled(context.Tree, mention.Span) || MentionPlaces.IsInCompound(context.Tree, mention.Span) || MentionPlaces.IsAttributive(context.Model, mention.Span))
                continue;
            context.Report(new Detection(mention.Span)
            {
                Arguments = ImmutableDictionary<string, string>.Empty.Add("name", a.Name).Add("other", b.Name).Add("where", ""),
                Related = [(DriftCheck.FullMention(context, a), "one of them"), (DriftCheck.FullMention(context, b), "the other")],
            });
            return;
        }
    }

    private static int FirstFull(Person person) => person.Mentions.Where(m => m.Span.Length > person.Surname.Length).Min(m => m.Span.Start);
}
