using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Puts a headline with another count above a story that gives one number of a thing, and gives it early.</summary>
internal sealed class HeadlineCountFault : Fault
{
    private const int Lead = 800;

    // A story may tell of several groups of them.
    private static readonly HashSet<string> _many = ["people", "person", "man", "woman", "child", "member", "country", "state", "year", "month", "day", "week", "hour", "minute", "time", "percent", "point", "vote", "case", "group", "other", "thing", "way", "part", "step", "term", "place", "side", "reason", "dollar", "mile", "night", "weekend", "decade"];

    public override string Name => "count of a headline put above the story";

    public override string Rule => "FL7102";

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        Article article = model.Tree.Article;
        if (article.Blocks[0].Kind == BlockKind.Headline)
            yield break;
        foreach (Quantity figure in model.Quantities.Where(q => q is { Type: QuantityType.Number, Value: > 2 and < 1000, Scale: 1, IsFraction: false, Role: QuantityRole.Plain, Bound: QuantityBound.None } && q.Span.Start < article.Blocks[0].Span.Start + Lead))
        {
            if (model.CountedBy(figure) is not { } noun || _many.Contains(noun.Lemma) || noun.Span.Start > figure.Span.End + 1 || noun.Span.Length > noun.Lemma.Length + 3 || !char.IsAsciiLetterLower(article.Prose[noun.Span.Start]) || model.IsQuoted(figure.Span))
                continue;
            if (model.Quantities.Any(q => q != figure && q.Value != figure.Value && model.CountedBy(q)?.Lemma == noun.Lemma))
                continue;
            string headline = string.Create(CultureInfo.InvariantCulture, $"{2 * figure.Value!.Value + 3} {article.Prose[noun.Span.Start..noun.Span.End]} in new count");
            yield return new InjectedFault(headline + "\n\n" + article.Prose, new TextSpan(0, headline.Length));
            yield break;
        }
    }
}
