using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds;

/// <summary>
/// Sentences or paragraphs that stand twice in one article. Two texts are compared by their sets of word four-grams (shingles:
/// Broder, "On the resemblance and containment of documents", 1997): the share of the smaller set that is in the larger one.
/// </summary>
internal sealed class DuplicateAnalyzer(RuleDescriptor rule, string unit, double containment, int minimumWords) : Analyzer(rule)
{
    /// <summary>From here on, two texts are one text with a change, even when a name or a number differs.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>Words of content that are no names or numbers: a name with its titles may stand twice.</summary>
    private const int FewestPlain = 3;

    /// <summary>Earlier texts that are remembered for one four-gram; more only repeat what these show.</summary>
    private const int MostHolders = 8;

    /// <summary>Two repeated sentences may be two slips; three in a row are one.</summary>
    private const int FewestInRun = 3;

    public override Trigger Trigger { get; } = Trigger.EveryArticle("any sentence may stand twice");

    public override void AnalyzeArticle(ArticleContext context)
    {
        var pairs = new List<Pair>();
        var holders = new Dictionary<ulong, List<TextPassage>>();
        foreach (TextPassage passage in PassagesOf(context.Model))
        {
            if (BestMatch(passage, holders) is { } pair)
                pairs.Add(pair);
            foreach (ulong gram in passage.Grams)
            {
                if (!holders.TryGetValue(gram, out List<TextPassage>? list))
                    holders.Add(gram, list = []);
                if (list.Count < MostHolders)
                    list.Add(passage);
            }
        }
        foreach (List<Pair> run in Runs(Joined(pairs)))
            Report(context, run);
    }

    private Pair? BestMatch(TextPassage passage, Dictionary<ulong, List<TextPassage>> holders)
    {
        var shared = new Dictionary<TextPassage, int>(ReferenceEqualityComparer.Instance);
        foreach (ulong gram in passage.Grams)
        {
            foreach (TextPassage other in holders.GetValueOrDefault(gram) ?? [])
                shared[other] = shared.GetValueOrDefault(other) + 1;
        }
        Pair? best = null;
        foreach (TextPassage other in shared.Keys.OrderBy(p => p.Index))
        {
            int count = shared[other];
            double share = (double)count / Math.Min(passage.Grams.Count, other.Grams.Count);
            if (other.Part == passage.Part && share >= Needed(passage, other) && share > (best?.Share ?? 0) && IsOneText(passage, other, share))
                best = Ordered(passage, other, share);
        }
        return best;
    }

    /// <summary>Somebody's words may be quoted in part and then in full; two sentences that share little else must be nearly one.</summary>
    private double Needed(TextPassage a, TextPassage b)
    {
        int shared = 0, quoted = 0;
        foreach (ulong gram in a.Grams)
        {
            if (!b.Grams.Contains(gram))
                continue;
            shared++;
            quoted += a.QuotedGrams.Contains(gram) ? 1 : 0;
        }
        return quoted * 2 > shared ? Math.Max(containment, NearlyAll) : containment;
    }

    /// <summary>Two of a kind that state different names or numbers, such as two results, are no repetition.</summary>
    private bool IsOneText(TextPassage a, TextPassage b, double share)
    {
        (TextPassage small, TextPassage large) = a.Grams.Count <= b.Grams.Count ? (a, b) : (b, a);
        return small.ContentWords >= minimumWords && small.PlainWords >= FewestPlain && (share >= NearlyAll || small.Particulars.IsSubsetOf(large.Words));
    }

    /// <summary>The later one is marked; of a summary and the text it summarises, always the summary.</summary>
    private static Pair Ordered(TextPassage later, TextPassage earlier, double share) =>
        earlier.IsSummary && !later.IsSummary ? new Pair(earlier, later, share) : new Pair(later, earlier, share);

    /// <summary>Neighbouring sentences that repeat neighbouring sentences are one finding.</summary>
    private static IEnumerable<Pair> Joined(List<Pair> pairs)
    {
        Pair? open = null;
        int lastStart = -1, lastEnd = -1;
        foreach (Pair pair in pairs.OrderBy(p => p.Marked.Span.Start).ThenBy(p => p.Marked.Span.Length))
        {
            if (pair.Marked.Span.Start == lastStart && pair.Marked.Span.End == lastEnd)
                continue;
            (lastStart, lastEnd) = (pair.Marked.Span.Start, pair.Marked.Span.End);
            if (open is not null && open.Marked.Precedes(pair.Marked) && open.Other.Precedes(pair.Other))
            {
                open = new Pair(open.Marked.Join(pair.Marked), open.Other.Join(pair.Other), Math.Min(open.Share, pair.Share));
                continue;
            }
            if (open is not null)
                yield return open;
            open = pair;
        }
        if (open is not null)
            yield return open;
    }

    /// <summary>A whole passage pasted twice, paragraph after paragraph, is one finding, not one for each paragraph.</summary>
    private static IEnumerable<List<Pair>> Runs(IEnumerable<Pair> pairs)
    {
        var run = new List<Pair>();
        foreach (Pair pair in pairs)
        {
            if (run.Count > 0 && !(run[^1].Marked.IsShortlyBefore(pair.Marked) && run[^1].Other.IsShortlyBefore(pair.Other)))
            {
                foreach (List<Pair> part in Whole(run))
                    yield return part;
                run = [];
            }
            run.Add(pair);
        }
        foreach (List<Pair> part in Whole(run))
            yield return part;
    }

    private static IEnumerable<List<Pair>> Whole(List<Pair> run) => run.Count >= FewestInRun ? [run] : run.Select(pair => new List<Pair> { pair });

    private static void Report(ArticleContext context, List<Pair> run) => context.Report(new Detection(run[0].Marked.Span)
    {
        Arguments = ImmutableDictionary<string, string>.Empty
            .Add("match", context.Tree.TextOf(run[0].Marked.Span).ToString())
            .Add("word", "")
            .Add("share", run[0].Share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal)),
        Related = [(run[0].Other.Span, "the same text"), .. run.Skip(1).Select(p => (p.Marked.Span, "and this stands twice too"))],
    });

    private List<TextPassage> PassagesOf(SemanticModel model)
    {
        var passages = new List<TextPassage>();
        SyntaxTree tree = model.Tree;
        int[] parts = ArticleParts.Of(tree.Article);
        bool[] quoted = QuotedTokens(model);
        int sentence = 0;
        for (int block = 0; block < tree.Article.Blocks.Length; block++)
        {
            int first = sentence;
            while (sentence < tree.Sentences.Length && tree.Sentences[sentence].BlockIndex == block)
                sentence++;
            if (first == sentence || !IsCompared(tree.Article.Blocks[block].Kind))
                continue;
            int step = unit == "sentence" ? 1 : sentence - first;
            for (int i = first; i < sentence; i += step)
                passages.Add(TextPassage.Of(tree, tree.Sentences[i], tree.Sentences[i + step - 1], (passages.Count, parts[block], quoted)));
        }
        passages.RemoveAll(p => p.Grams.Count == 0 || model.IsQuoted(p.Span) || IsMarkup(tree.TextOf(p.Span)));
        return passages;
    }

    /// <summary>Tags with attributes that were left in the text are no sentences.</summary>
    private static bool IsMarkup(ReadOnlySpan<char> text) => text.Contains("=\"", StringComparison.Ordinal) && text.ContainsAny('<', '>');

    private static bool[] QuotedTokens(SemanticModel model)
    {
        var quoted = new bool[model.Tree.Tokens.Length];
        foreach (Quotation quotation in model.Quotations)
        {
            for (int i = model.Tree.TokenIndexAt(quotation.Span.Start); i < quoted.Length && model.Tree.Tokens[i].Start < quotation.Span.End; i++)
                quoted[i] = true;
        }
        return quoted;
    }

    /// <summary>A headline, a caption and a pulled-out quotation may repeat the text; that is what they are for.</summary>
    private bool IsCompared(BlockKind kind) => unit == "block"
        ? kind is not (BlockKind.Byline or BlockKind.Dateline or BlockKind.Headline)
        : kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.KeyPoint or BlockKind.Dek;

    private sealed record Pair(TextPassage Marked, TextPassage Other, double Share);
}
