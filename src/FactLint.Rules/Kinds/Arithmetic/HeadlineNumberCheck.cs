using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>A figure of the headline, the dek or a key point that the story gives for the same thing, but not with that value.</summary>
internal sealed class HeadlineNumberCheck : ArithmeticCheck
{
    // More values than this for one thing in the story are a development, not a total.
    private const int MostValues = 6;

    // "At least 44" of the story may be 50 in a headline written later, not 91.
    private const decimal MostAbove = 1.5m;

    private const int MostYears = 3;

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        if (!context.Article.Blocks.Any(b => IsTop(b.Kind)))
            return;
        var told = new Dictionary<string, List<Quantity>>(StringComparer.Ordinal);
        var above = new List<(string Topic, string? Noun, Quantity Figure)>();
        foreach (Quantity figure in figures.All)
        {
            BlockKind kind = context.Article.Blocks[Math.Max(0, context.Article.BlockIndexAt(figure.Span.Start))].Kind;
            if (FigureTopics.Of(context.Model, figure) is not { } topic)
                continue;
            string? noun = FigureTopics.NounOf(context.Model, figure);
            if (IsTop(kind))
                above.Add((topic, noun, figure));
            else if (kind is BlockKind.Paragraph or BlockKind.ListItem)
                Add(told, topic, noun, figure);
        }
        foreach ((string topic, string? noun, Quantity figure) in above)
        {
            if (Story(told, topic, noun) is { Count: > 0 } found && Near(figure, found) is { Count: > 0 } story && !Any(figure, story, figures) && !IsSaid(figure, figures, context))
                Report(context, $"{Text(context, figure)} here, {Text(context, story[0])} in the story", Severity.Warning, figure.Span, [.. story.Take(2).Select(s => (s.Span, "in the story"))]);
        }
    }

    // "18 soldiers died" is held against the dead and the soldiers of the story.
    private static void Add(Dictionary<string, List<Quantity>> told, string topic, string? noun, Quantity figure)
    {
        (told.TryGetValue(topic, out List<Quantity>? same) ? same : told[topic] = []).Add(figure);
        if (noun is not null && noun != topic)
            (told.TryGetValue(noun, out same) ? same : told[noun] = []).Add(figure);
    }

    private static List<Quantity> Story(Dictionary<string, List<Quantity>> told, string topic, string? noun)
    {
        List<Quantity> of = told.GetValueOrDefault(topic) ?? [];
        return noun is null || noun == topic || told.GetValueOrDefault(noun) is not { } same ? of : [.. of.Union(same)];
    }

    // An age is held against those that a slip makes of it; a child of three and a man of 35 are two people.
    private static List<Quantity> Near(Quantity head, List<Quantity> story) => head.Type != QuantityType.Age || story.Exists(s => s.Value == head.Value) ? story
        : story.FindAll(s => Math.Abs(s.Value!.Value - head.Value!.Value) <= MostYears || s.Value % 10 == head.Value % 10 && Math.Abs(s.Value.Value - head.Value.Value) == 10 || s.Value % 10 * 10 + Math.Floor(s.Value.Value / 10) == head.Value);

    // Equal, equal when rounded as the headline rounds, allowed by its "more than", or the sum of two.
    private static bool Any(Quantity head, List<Quantity> story, ArticleFigures figures)
    {
        if (story.Select(s => s.Value).Distinct().Count() > MostValues)
            return true;
        foreach (Quantity one in story)
        {
            if (Agrees(head, one.Value!.Value, one) || WithNeighbours(head, one, figures))
                return true;
            foreach (Quantity other in story)
            {
                if (!ReferenceEquals(one, other) && Agrees(head, one.Value.Value + other.Value!.Value, one))
                    return true;
            }
        }
        return false;
    }

    // "Eight died at the scene and one later": the other figures of the sentence may belong to the sum.
    private static bool WithNeighbours(Quantity head, Quantity one, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            if (sentence.Span.Contains(one.Span))
                return sentence.Figures.Any(other => !ReferenceEquals(other, one) && other.Type == one.Type && other.Unit == one.Unit && Agrees(head, one.Value!.Value + other.Value!.Value, one));
        }
        return false;
    }

    private static bool Agrees(Quantity head, decimal value, Quantity story)
    {
        decimal told = head.Value!.Value;
        if (Math.Abs(told - value) <= (head.Type == QuantityType.Age || told < 20 && head.Scale == 1 ? 0 : Written.WideSlack(head)))
            return true;
        if (story.Bound is QuantityBound.MoreThan or QuantityBound.AtLeast && told >= value && told <= value * MostAbove || story.Bound is QuantityBound.AtMost or QuantityBound.LessThan && told <= value || story.IsApproximate && Math.Abs(told - value) <= value / 10)
            return true;
        return head.Bound switch
        {
            QuantityBound.About or QuantityBound.Nearly => Math.Abs(told - value) <= told / 10,
            QuantityBound.MoreThan or QuantityBound.AtLeast => value >= told && value <= told * 2,
            QuantityBound.LessThan or QuantityBound.AtMost => value <= told,
            _ => false,
        };
    }

    // The value itself stands somewhere in the story, for whatever the words around it were taken.
    private static bool IsSaid(Quantity head, ArticleFigures figures, ArticleContext context)
    {
        foreach (Quantity figure in figures.All)
        {
            if (figure.Value == head.Value && !IsTop(context.Article.Blocks[Math.Max(0, context.Article.BlockIndexAt(figure.Span.Start))].Kind))
                return true;
        }
        return false;
    }

    private static bool IsTop(BlockKind kind) => kind is BlockKind.Headline or BlockKind.Dek or BlockKind.KeyPoint;
}
