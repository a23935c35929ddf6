using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>An office of the wrong person, or a person of the wrong country, state or body, as the rosters have it on the article's day.</summary>
internal sealed class RosterTitleAnalyzer(RuleDescriptor rule, OfficeFinder offices, bool affiliation) : Analyzer(rule)
{
    public override Trigger Trigger { get; } = Trigger.EveryArticle("any article may name an office");

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (offices.IsEmpty)
            return;
        foreach (Person person in context.Model.People)
        {
            foreach (Title title in person.Titles)
            {
                if (TitleTime.Counts(context.Model, context.Published, title) && Check(context, person, title) is { } verdict && !person.Titles.Any(t => IsExplained(t, title)))
                {
                    Report(context, verdict);
                    break;
                }
            }
        }
    }

    private OfficeVerdict? Check(ArticleContext context, Person person, Title title)
    {
        if (affiliation || context.Published is not { } day)
            return offices.CheckAffiliation(context.Tree, person, title, context.Published);
        if (offices.Check(context.Tree, person, title, day) is not { } verdict)
            return offices.CheckAffiliation(context.Tree, person, title, day);
        bool isBefore = title.Span.Start < title.Mention.Span.Start;
        return verdict.Fault switch
        {
            OfficeFault.StillHeld => null,
            OfficeFault.NotYet => isBefore ? verdict : null,
            _ => TitleTime.MayLookBack(context.Model, title, verdict, day) ? null : verdict,
        };
    }

    /// <summary>"Former" or "then" elsewhere in the article for the same office: a later short form follows it.</summary>
    private static bool IsExplained(Title other, Title title) =>
        other.Office == title.Office && other.Status is TitleStatus.Former or TitleStatus.Then or TitleStatus.Late or TitleStatus.Elect;

    private static void Report(ArticleContext context, OfficeVerdict verdict)
    {
        TextSpan span = verdict.Title.Span.Union(verdict.Title.Mention.Span);
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("title", context.Tree.TextOf(span).ToString()).Add("against", verdict.Against).Add("other", verdict.Against)
                .Add("person", verdict.Person.Name).Add("office", verdict.Title.Office),
        });
    }
}
