using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Kinds.Names;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>One person with two offices that nobody holds at once, both of the article's day and before the name: "Foreign Minister Ana Ruiz", later "Defence Minister Ruiz".</summary>
internal sealed class TwoTitlesAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    public override Trigger Trigger { get; } = Trigger.EveryArticle("any article may name an office");

    public override void AnalyzeArticle(ArticleContext context)
    {
        foreach (Person person in context.Model.People)
        {
            if (person.Titles.Length < 2 || person.GivenName.Length == 0)
                continue;
            if (FirstConflict(context, person) is var (other, title))
                Report(context, person, other, title);
        }
    }

    /// <summary>
    /// The first title that an earlier one does not go with, and that earlier one. “Former”, “then” or “acting” with either office, or both in one
    /// phrase, explain them; of one office only its first title is compared.
    /// </summary>
    private static (Title Other, Title Title)? FirstConflict(ArticleContext context, Person person)
    {
        HashSet<string> explained = [.. person.Titles.Where(t => t.Status is not TitleStatus.Current).Select(t => t.Office)];
        var held = new Dictionary<string, Title>(StringComparer.Ordinal);
        foreach (Title title in person.Titles)
        {
            if (!Counts(context, person, title))
                continue;
            foreach (Title other in held.Values)
            {
                if (SoleOffices.AreExclusive(other.Office, title.Office) && other.Mention.Span != title.Mention.Span && !explained.Contains(other.Office) && !explained.Contains(title.Office))
                    return (other, title);
            }
            held.TryAdd(title.Office, title);
        }
        return null;
    }

    private static bool Counts(ArticleContext context, Person person, Title title) =>
        SoleOffices.IsHeld(title) && title.Span.Start < title.Mention.Span.Start && TitleTime.CountsNow(context.Model, context.Published, title)
        && !IsOfManyBearers(person, title)
        && !ArticleNames.Of(context.Model).SharesSurname(person);

    /// <summary>"Prime Minister Han" after Han Dong-hoon: where the surname stands first, few surnames serve many people.</summary>
    private static bool IsOfManyBearers(Person person, Title title) =>
        person.Name.StartsWith(person.Surname, StringComparison.Ordinal) && title.Mention.Span.Length == person.Surname.Length;

    private static void Report(ArticleContext context, Person person, Title other, Title title)
    {
        TextSpan span = title.Span.Union(title.Mention.Span), first = other.Span.Union(other.Mention.Span);
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("title", context.Tree.TextOf(span).ToString()).Add("other", context.Tree.TextOf(first).ToString()).Add("against", "").Add("person", person.Name).Add("office", title.Office),
            Related = [(first, "has this office here")],
        });
    }
}
