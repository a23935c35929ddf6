using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>One person, two spellings in one article: two full names that are nearly the same, or a name alone that is nearly one that was introduced; and one body likewise.</summary>
internal sealed class DriftCheck : NameCheck
{
    public override void AnalyzeArticle(ArticleContext context)
    {
        ImmutableArray<Person> people = context.Model.People;
        FullNames.Report(context, people);
        LoneNames.Report(context, people);
        BodyNames.Report(context, context.Model.Organizations);
    }

    /// <summary>The first place that has the full name.</summary>
    public static TextSpan FullMention(ArticleContext context, Person person)
    {
        foreach (Mention mention in person.Mentions)
        {
            if (mention.Span.Length >= person.Name.Length)
                return mention.Span;
        }
        return person.Mentions[0].Span;
    }
}
