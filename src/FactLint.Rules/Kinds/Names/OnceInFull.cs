using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// A full name that stands once, with a surname that nothing is known of and that is a slip away from one that the article uses again and
/// again: "Hanna Lindqvst" where Lindqvist is written everywhere else. Without the slip it would have been one of those.
/// </summary>
internal static class OnceInFull
{
    private const int FewestOfRight = 3;
    private const int ShortestSurname = 5;

    public static void Report(ArticleContext context, NameTargets targets)
    {
        var near = new List<NameTarget>();
        foreach (NameTarget name in targets.All)
        {
            if (name.IsGiven || name.Person.Mentions.Length > 1 || name.Letters.Length < ShortestSurname || !name.IsOnlyInFull)
                continue;
            near.Clear();
            targets.FindByEnds(name.Letters, near);
            if (near.Find(t => IsRight(context, name, t)) is { } right)
                Report(context, name, right);
        }
    }

    private static bool IsRight(ArticleContext context, NameTarget name, NameTarget right) =>
        !right.IsGiven && right.Mentions >= FewestOfRight && right.Letters.Length >= ShortestSurname && KnownWords.IsName(right.Text)
        && name.Letters != right.Letters && NameDistance.Between(name.Letters, right.Letters, 1) == 1 && NameSlip.BeginAlike(name.Letters, right.Letters)
        && !NameSlip.IsInflection(name.Letters, right.Letters)
        && NameDistance.Fold(name.Person.GivenName) != NameDistance.Fold(right.Person.GivenName)
        && !SicMark.Follows(context.Article.Prose, name.Person.Mentions[0].Span) && !StandTogether(context, name.Person, right.Person);

    private static bool StandTogether(ArticleContext context, Person a, Person b)
    {
        int sentence = context.Tree.SentenceIndexAt(a.Mentions[0].Span.Start);
        return b.Mentions.Any(m => m.Span.Length > b.Surname.Length && context.Tree.SentenceIndexAt(m.Span.Start) == sentence);
    }

    private static void Report(ArticleContext context, NameTarget name, NameTarget right)
    {
        TextSpan usual = right.Person.Mentions[0].Span;
        context.Report(new Detection(name.Person.Mentions[0].Span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("name", name.Text).Add("other", right.Text).Add("where", ""),
            Related = [(usual, "spelled this way here")],
        });
    }
}
