using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>
/// Reports each distinct source phrase once, where it first stands, the others as related places. A phrase that points back ("the source",
/// or plain "sources" after a described one) belongs to the source it points to.
/// </summary>
internal sealed class SourceAnalyzer(RuleDefinition definition, NamingSet namings, Trigger trigger) : Analyzer(definition.Descriptor)
{
    private static readonly ImmutableArray<string> Pointers = ["the ", "that ", "those ", "these ", "this ", "his ", "her ", "its ", "their ", "one of the ", "one of those ", "another of the "];

    private static readonly ImmutableArray<string> Withheld = ["source", "anonymous", "unnamed", "unidentified", "familiar", "close to", "briefed", "knowledge", "privy"];

    private readonly HashSet<string> _unless = [.. definition.Texts("unless").Select(t => t.Text!)];

    public override Trigger Trigger { get; } = trigger;

    public override void AnalyzeArticle(ArticleContext context)
    {
        var found = new Dictionary<string, List<Attribution>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (Attribution attribution in context.Model.Attributions)
        {
            if (attribution.Source is not { } source || !namings.Contains(source.Naming) || !context.InScope(source.Span))
                continue;
            // "Officials said" speaks for a body: nobody in particular is held back.
            if (source.IsGroup || IsAllRight(context, source) || PointsBack(context, source) || IsNamedNext(context, source))
                continue;
            string key = KeyOf(context, source);
            if (!found.TryGetValue(key, out List<Attribution>? same))
            {
                found.Add(key, same = []);
                order.Add(key);
            }
            same.Add(attribution);
        }
        foreach (string key in order)
            Report(context, found[key]);
    }

    private static void Report(ArticleContext context, List<Attribution> same)
    {
        TextSpan span = same[0].Source!.Phrase;
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("source", context.Tree.TextOf(span).ToString())
                .Add("cue", context.Tree.TextOf(same[0].Cue).ToString()),
            Related = OthersOf(same, span),
        });
    }

    private static ImmutableArray<(TextSpan Span, string Label)> OthersOf(List<Attribution> same, TextSpan first)
    {
        var others = ImmutableArray.CreateBuilder<(TextSpan Span, string Label)>();
        TextSpan last = first;
        foreach (Attribution attribution in same)
        {
            TextSpan phrase = attribution.Source!.Phrase;
            if (phrase != last && phrase != first)
                others.Add((phrase, "quoted here too"));
            last = phrase;
        }
        return others.ToImmutable();
    }

    private bool IsAllRight(ArticleContext context, Source source) =>
        (_unless.Contains("reason-given") && source.Reason is not null)
        || (_unless.Contains("described") && source.Naming != SourceNaming.Bare)
        || (_unless.Contains("named-nearby") && IsNamedNearby(context, source));

    private static bool IsNamedNearby(ArticleContext context, Source source)
    {
        int sentence = context.Tree.SentenceIndexAt(source.Span.Start);
        foreach (Attribution other in context.Model.Attributions)
        {
            if (other.Source is { Naming: SourceNaming.Named } named && Math.Abs(context.Tree.SentenceIndexAt(named.Span.Start) - sentence) <= 1)
                return true;
        }
        return false;
    }

    /// <summary>"A top adviser says …", and the next sentence gives the name: only someone who is held back outright stays unnamed.</summary>
    private static bool IsNamedNext(ArticleContext context, Source source)
    {
        string text = KeyOf(context, source);
        if (source.Naming != SourceNaming.Anonymous || Withheld.Any(w => text.Contains(w, StringComparison.Ordinal)))
            return false;
        foreach (Attribution next in context.Model.Attributions)
        {
            if (next.Source is { } other && other.Span.Start > source.Span.End)
                return other.Naming == SourceNaming.Named && context.Tree.SentenceIndexAt(other.Span.Start) - context.Tree.SentenceIndexAt(source.Span.Start) <= 2;
        }
        return false;
    }

    private static bool PointsBack(ArticleContext context, Source source)
    {
        string text = KeyOf(context, source);
        bool plain = source.Naming == SourceNaming.Bare && text == "sources";
        if (!plain && !Pointers.Any(p => text.StartsWith(p, StringComparison.Ordinal)))
            return false;
        if (!plain && (!text.EndsWith(" source", StringComparison.Ordinal) && !text.EndsWith(" sources", StringComparison.Ordinal)))
            return HasEarlierNoun(context, source, text);
        foreach (Attribution earlier in context.Model.Attributions)
        {
            if (earlier.Source is { Naming: SourceNaming.Anonymous } other && other.Span.Start < source.Span.Start)
                return true;
        }
        return false;
    }

    /// <summary>The noun, in singular or plural, stands before: "the source" is somebody the article has spoken of.</summary>
    private static bool HasEarlierNoun(ArticleContext context, Source source, string text)
    {
        string noun = text.Split(' ').FirstOrDefault(w => !Pointers.Contains(w + " "), "").TrimEnd('s');
        int end = context.Tree.TokenIndexAt(source.Span.Start);
        for (int i = 0; i < end && noun.Length > 0; i++)
        {
            if (context.Tree.TextOf(context.Tree.Tokens[i]).TrimEnd('s').Equals(noun, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static string KeyOf(ArticleContext context, Source source) =>
        string.Join(' ', WordTable.Normalize(context.Tree.TextOf(source.Phrase).ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
