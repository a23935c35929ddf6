using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

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
            var held = person.Titles.Where(t => Counts(context, person, t)).ToList();
            for (int i = 1; i < held.Count; i++)
            {
                if (held.Take(i).FirstOrDefault(t => SoleOffices.AreExclusive(t.Office, held[i].Office)) is not { } other || IsExplained(person, other, held[i]))
                    continue;
                Report(context, person, other, held[i]);
                break;
            }
        }
    }

    private static bool Counts(ArticleContext context, Person person, Title title) =>
        SoleOffices.IsHeld(title) && title.Span.Start < title.Mention.Span.Start && TitleTime.CountsNow(context.Model, context.Published, title)
        && !IsOfManyBearers(person, title)
        && !context.Model.People.Any(p => p.Id != person.Id && p.GivenName.Length > 0 && p.Surname == person.Surname);

    /// <summary>"Prime Minister Han" after Han Dong-hoon: where the surname stands first, few surnames serve many people.</summary>
    private static bool IsOfManyBearers(Person person, Title title) =>
        person.Name.StartsWith(person.Surname, StringComparison.Ordinal) && title.Mention.Span.Length == person.Surname.Length;

    /// <summary>"Former", "then" or "acting" with either office, or both in one phrase.</summary>
    private static bool IsExplained(Person person, Title a, Title b) =>
        a.Mention.Span == b.Mention.Span || person.Titles.Any(t => t.Status is not TitleStatus.Current && (t.Office == a.Office || t.Office == b.Office));

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
