using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Files;
using FactLint.Rules.Patterns;

namespace FactLint.Rules.Kinds.Sources;

/// <summary>
/// Reports each distinct source phrase once, where it first stands, the others as related places. A phrase that points back ("the source",
/// or plain "sources" after a described one) belongs to the source it points to.
/// </summary>
/// <param name="definition">The rule.</param>
/// <param name="namings">How the source is named.</param>
/// <param name="says">Patterns of which the source's own words must hold one; empty for any words.</param>
/// <param name="trigger">What wakes it.</param>
internal sealed class NamingAnalyzer(RuleDefinition definition, NamingSet namings, ImmutableArray<Pattern> says, Trigger trigger) : Analyzer(definition.Descriptor)
{
    private readonly SourceExcuses _unless = new(definition.Texts("unless"));

    private readonly bool _isOnce = definition.Text("once") == "article";

    public override Trigger Trigger { get; } = trigger;

    public override void AnalyzeArticle(ArticleContext context)
    {
        var found = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (Attribution attribution in context.Model.Attributions)
        {
            if (attribution.Source is not { } source || !namings.Contains(source.Naming) || !context.InScope(source.Span))
                continue;
            // "Officials said" speaks for a body: nobody in particular is held back.
            if (source.IsGroup || (source.Naming == SourceNaming.Anonymous && !SourceText.Introduces(context, source)))
                continue;
            if (source.Naming == SourceNaming.Anonymous && Asks(context.Tree, attribution))
                continue;
            TextSpan? said = says.IsEmpty ? attribution.Cue : SaidIn(context, attribution);
            if (said is null || _unless.Hold(context, source) || SourceText.PointsBack(context, source) || IsNamedNext(context, source))
                continue;
            string key = _isOnce ? "" : SourceText.KeyOf(context, source);
            if (!found.TryGetValue(key, out List<Finding>? same))
            {
                found.Add(key, same = []);
                order.Add(key);
            }
            same.Add(new Finding(attribution, said.Value));
        }
        foreach (string key in order)
            Report(context, found[key]);
    }

    /// <summary>"An aide asked the clerk to wait" tells what somebody did, not what we have on their word.</summary>
    private static bool Asks(SyntaxTree tree, Attribution attribution) =>
        tree.TextOf(attribution.Cue) is "asked" or "asks" or "ask" && !attribution.Quoted;

    private void Report(ArticleContext context, List<Finding> same)
    {
        TextSpan span = same[0].Attribution.Source!.Phrase;
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("source", context.Tree.TextOf(span).ToString())
                .Add("cue", context.Tree.TextOf(same[0].Attribution.Cue).ToString())
                .Add("said", context.Tree.TextOf(same[0].Said).ToString()),
            Related = says.IsEmpty ? OthersOf(same, span) : [.. same.Select(f => (f.Said, "the judgement"))],
        });
    }

    private static ImmutableArray<(TextSpan Span, string Label)> OthersOf(List<Finding> same, TextSpan first)
    {
        var others = ImmutableArray.CreateBuilder<(TextSpan Span, string Label)>();
        TextSpan last = first;
        foreach (Finding finding in same)
        {
            TextSpan span = finding.Attribution.Source!.Phrase;
            if (span != last && span != first)
                others.Add((span, "quoted here too"));
            last = span;
        }
        return others.ToImmutable();
    }

    /// <summary>The first words of what the source says that are like one of the patterns, or null.</summary>
    private TextSpan? SaidIn(ArticleContext context, Attribution attribution)
    {
        if (attribution.Content is not { } content)
            return null;
        SyntaxTree tree = context.Tree;
        for (int i = tree.SentenceIndexAt(content.Start); i < tree.Sentences.Length && tree.Sentences[i].Span.Start < content.End; i++)
        {
            foreach (Pattern pattern in says)
            {
                foreach (PatternMatch match in pattern.FindAll(context.Model, tree.Sentences[i]))
                {
                    if (content.Contains(match.SpanIn(tree)))
                        return match.SpanIn(tree);
                }
            }
        }
        return null;
    }

    /// <summary>"A top adviser says …", and the next sentence gives the name: only someone who is held back outright stays unnamed.</summary>
    private static bool IsNamedNext(ArticleContext context, Source source)
    {
        if (source.Naming != SourceNaming.Anonymous || SourceText.IsWithheld(SourceText.KeyOf(context, source)))
            return false;
        foreach (Attribution next in context.Model.Attributions)
        {
            if (next.Source is { } other && other.Span.Start > source.Span.End)
                return (other.Naming == SourceNaming.Named || other.PersonId is not null) && context.Tree.SentenceIndexAt(other.Span.Start) - context.Tree.SentenceIndexAt(source.Span.Start) <= 2;
        }
        return false;
    }

    private readonly record struct Finding(Attribution Attribution, TextSpan Said);
}
