using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Headlines;

/// <summary>
/// A figure, day or place of the dek or a key point that the story does not have. A rounded figure, a weekday for a date and an adjective
/// for its country are the same; people are the business of <see cref="HeadlineNameAnalyzer"/>.
/// </summary>
internal sealed class HeadlineFactAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    /// <summary>Smaller numbers count what the story may list by name.</summary>
    private const decimal Smallest = 4;

    private const decimal Slack = 0.05m;

    public override Trigger Trigger { get; } = Trigger.EveryArticle("figures and days may stand in any summary");

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (StoryWords.Of(context.Tree) is not { } story)
            return;
        foreach (Quantity figure in context.Model.Quantities)
        {
            if (figure is { Value: >= Smallest, Type: not (QuantityType.Ordinal or QuantityType.NumberRange) } && IsHere(context, figure.Span) && !HasFigure(context, figure))
                Report(context, figure.Span);
        }
        foreach (DateReference date in context.Model.Dates)
        {
            if (date.Days.Length > 0 && IsHere(context, date.Core) && !HasDay(context, date))
                Report(context, date.Core);
        }
        foreach (Place place in context.Model.Places)
        {
            foreach (Mention mention in place.Mentions)
            {
                if (!IsHere(context, mention.Span))
                    continue;
                if (!HasPlace(context.Tree, story, mention))
                    Report(context, mention.Span);
                break;
            }
        }
    }

    private static bool IsHere(ArticleContext context, TextSpan span) => StoryWords.IsTop(context.Tree, span) && context.InScope(span);

    private static bool HasFigure(ArticleContext context, Quantity figure)
    {
        decimal told = figure.Value!.Value;
        decimal slack = Math.Max(figure.LastDigit, told * Slack);
        foreach (Quantity other in context.Model.Quantities)
        {
            if (other.Value is { } value && !StoryWords.IsTop(context.Tree, other.Span) && Math.Abs(value - told) <= slack)
                return true;
        }
        return false;
    }

    private static bool HasDay(ArticleContext context, DateReference date)
    {
        bool hasWeekday = false;
        foreach (DateReference other in context.Model.Dates)
        {
            if (StoryWords.IsTop(context.Tree, other.Span))
                continue;
            if (other.Days.Intersect(date.Days).Any() || (other.From is { } from && date.From is { } day && from.Date == day.Date))
                return true;
            hasWeekday |= other is { IsRelative: true, IsResolved: false };
        }
        return hasWeekday;
    }

    private static bool HasPlace(SyntaxTree tree, StoryWords story, Mention mention)
    {
        if (KnownPlaces.CountryOf(tree.TextOf(mention.Span)) is { } country && story.HasCountry(country))
            return true;
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            string word = StoryWords.Fold(tree.TextOf(tree.Tokens[i]));
            if (word.Length > 0 && (story.Contains(word) || story.HasRelated(word) || story.HasInitials(word)))
                return true;
        }
        return false;
    }

    private static void Report(ArticleContext context, TextSpan span) => context.Report(new Detection(span)
    {
        Arguments = ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(span).ToString()).Add("other", ""),
    });
}
