using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Rules.Kinds.Arithmetic;

namespace FactLint.Rules.Kinds.Events;

/// <summary>
/// Two articles that give another number of dead, hurt or arrested for one event. A claim is <c>place|kind|day</c>, <c>dead</c>, <c>14|None|False</c>. Tolls
/// rise: a later article with more is an update. An article that gives several numbers itself tells of a development, and is left alone.
/// </summary>
internal sealed class EventFigureAnalyzer(RuleDescriptor rule, int window) : Analyzer(rule)
{
    private const int MostRelated = 3;
    private const decimal Fewest = 2;

    /// <summary>How far from the figure words on other figures may stand, in tokens.</summary>
    private const int Around = 60;

    public override Trigger Trigger { get; } = Trigger.EveryArticle("the comparison is across articles");

    public override bool CrossesArticles => true;

    public override int? MostDaysApart => window;

    public override void CollectClaims(ClaimContext context)
    {
        EventReader? reader = null;
        foreach (Quantity figure in context.Model.Quantities)
        {
            if (figure is not { Type: QuantityType.Number, Value: >= Fewest, IsFraction: false } || !context.InScope(figure.Span) || IsPart(context.Tree, figure))
                continue;
            if (FigureTopics.Of(context.Model, figure) is { } topic and ("dead" or "hurt" or "held") && (reader ??= new EventReader(context.Model)).EventOf(figure.Span) is { } happened)
                context.State(new StatedClaim(happened, topic, new EventFigure(figure.Value.Value, figure.Bound, TellsOfOthers(context.Tree, figure)).Write(), figure.Span));
        }
    }

    public override void AnalyzeCorpus(CorpusContext context)
    {
        foreach (IGrouping<(string, string), Claim> same in context.Claims.GroupBy(c => (c.Subject, c.Attribute)))
        {
            List<Told> articles = [.. same.GroupBy(c => c.Location.Document).Select(Single).OfType<Told>()];
            foreach (Told told in articles)
            {
                List<Told> against = [.. articles.Where(o => StandAgainst(told, o))];
                if (against.Count > 0 && IsFewer(told, against, articles))
                    Report(context, told, against);
            }
        }
    }

    /// <summary>The one figure of an article; null where it gives several that do not agree.</summary>
    private static Told? Single(IGrouping<DocumentKey, Claim> article)
    {
        Told? first = null;
        foreach (Claim claim in article)
        {
            if (EventFigure.Read(claim.Value) is not { IsDisputed: false } figure || (first is not null && !first.Figure.Agrees(figure)))
                return null;
            first ??= new Told(claim, figure);
        }
        return first;
    }

    private bool StandAgainst(Told a, Told b)
    {
        if (a.Claim.Location.Document == b.Claim.Location.Document || a.Figure.Agrees(b.Figure))
            return false;
        if (a.Claim.Published is not { } x || b.Claim.Published is not { } y)
            return true;
        if (Math.Abs(x.DayNumber - y.DayNumber) > window)
            return false;
        return x == y || (x < y ? a.Figure.Value > b.Figure.Value : b.Figure.Value > a.Figure.Value);
    }

    /// <summary>The figure of fewer articles is marked; of two, the one that came later.</summary>
    private static bool IsFewer(Told told, List<Told> against, List<Told> all)
    {
        int with = all.Where(o => o.Figure.Agrees(told.Figure)).Sum(o => o.Claim.Articles), without = against.Sum(o => o.Claim.Articles);
        return with < without || (with == without && all.IndexOf(told) > all.IndexOf(against[0]));
    }

    private static void Report(CorpusContext context, Told told, List<Told> against)
    {
        string[] happened = told.Claim.Subject.Split('|');
        context.Report(new CorpusDetection(told.Claim)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("match", told.Claim.Location.Text)
                .Add("other", against[0].Claim.Location.Text)
                .Add("event", $"{happened[1]}, {happened[2]}"),
            Related = [.. against.Take(MostRelated).Select(o => (o.Claim, $"“{o.Claim.Location.Text}” here"))],
            AtMost = Severity.Warning,
        });
    }

    /// <summary>"Another 14", "including 14", "14 of them": no total.</summary>
    private static bool IsPart(SyntaxTree tree, Quantity figure)
    {
        int at = tree.TokenIndexAt(figure.Span.Start), next = tree.TokenIndexAt(figure.Span.End);
        return (at > 0 && tree.TextOf(tree.Tokens[at - 1]) is "another" or "Another" or "including" or "other" or "further")
            || (next < tree.Tokens.Length && tree.TextOf(tree.Tokens[next]) is "of" or "more" or "others" or "other");
    }

    /// <summary>The sentence knows of other figures: "earlier reports spoke of 14".</summary>
    private static bool TellsOfOthers(SyntaxTree tree, Quantity figure)
    {
        Sentence sentence = tree.Sentences[tree.SentenceIndexAt(figure.Span.Start)];
        int at = tree.TokenIndexAt(figure.Span.Start);
        for (int i = Math.Max(sentence.FirstToken, at - Around); i < sentence.EndToken && i < at + Around; i++)
        {
            if (tree.TextOf(tree.Tokens[i]) is "earlier" or "Earlier" or "initially" or "Initially" or "initial" or "previous" or "previously" or "different" or "revised" or "conflicting" or "Conflicting")
                return true;
        }
        return false;
    }

    private sealed record Told(Claim Claim, EventFigure Figure);
}
