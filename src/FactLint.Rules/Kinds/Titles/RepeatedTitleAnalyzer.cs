using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Kinds.Names;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>The full title and the full name a second time in one part of the article, not far from the first: "Russian President Vladimir Putin" twice.</summary>
internal sealed class RepeatedTitleAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    /// <summary>Further on a reader is glad to be told again.</summary>
    private const int MostWords = 800;

    public override Trigger Trigger { get; } = Trigger.EveryArticle("any article may repeat a title");

    public override void AnalyzeArticle(ArticleContext context)
    {
        foreach (Person person in context.Model.People)
        {
            Title? first = null;
            foreach (Title title in person.Titles)
            {
                if (!IsFull(context, person, title))
                    continue;
                if (first is null || !AreInOneZone(context, first, title))
                {
                    first = title;
                    continue;
                }
                Report(context, person, first, title);
                break;
            }
        }
    }

    private static bool IsFull(ArticleContext context, Person person, Title title) =>
        person.GivenName.Length > 0 && title.Span.Start < title.Mention.Span.Start && title.Mention.Span.Length >= person.Name.Length && !context.Model.IsQuoted(title.Span);

    private static bool AreInOneZone(ArticleContext context, Title first, Title title)
    {
        if (first.Office != title.Office || first.Of != title.Of || first.Status != title.Status)
            return false;
        return KindAt(context, first) == KindAt(context, title) && MentionPlaces.IsInBody(context, first.Span) == MentionPlaces.IsInBody(context, title.Span) && title.Mention.FirstToken - first.Mention.FirstToken <= MostWords;
    }

    private static BlockKind KindAt(ArticleContext context, Title title) => context.Article.Blocks[context.Article.BlockIndexAt(title.Span.Start)].Kind;

    private static void Report(ArticleContext context, Person person, Title first, Title title)
    {
        TextSpan span = title.Span.Union(title.Mention.Span), before = first.Span.Union(first.Mention.Span);
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("title", context.Tree.TextOf(span).ToString()).Add("other", context.Tree.TextOf(before).ToString()).Add("against", "").Add("person", person.Surname).Add("office", title.Office),
            Related = [(before, "introduced here")],
        });
    }
}
