using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Quotes;

/// <summary>Two quotations of at least six words that are nearly the same, or that are the same and have two speakers. A part of a quotation is no conflict with the whole.</summary>
internal sealed class QuoteConflictAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    private const int FewestWords = 6;
    private const double LeastLikeness = 0.75;

    /// <summary>Longer quotations are compared by their first words.</summary>
    private const int MostWords = 60;

    /// <summary>How many earlier quotations with the same three words are compared, so that a text of one quotation repeated takes linear time.</summary>
    private const int MostCandidates = 4;

    public override Trigger Trigger { get; } = Trigger.EveryArticle("quotation marks are no words");

    public override void AnalyzeArticle(ArticleContext context)
    {
        var seen = new List<(Quotation Quotation, List<string> Words)>();
        var byWords = new Dictionary<(string, string, string), List<int>>();
        foreach (Quotation quotation in context.Model.Quotations)
        {
            List<string> words = QuotedWords.Of(context.Tree, quotation.Inner);
            if (quotation.Depth > 0 || !quotation.IsClosed || words.Count < FewestWords || !context.InScope(quotation.Span) || QuotedWords.HasMarkedCut(context.Tree, quotation.Inner))
                continue;
            if (words.Count > MostWords)
                words.RemoveRange(MostWords, words.Count - MostWords);
            foreach (int other in Candidates(byWords, words))
            {
                if (IsCorrection(context, seen[other].Quotation, quotation) || !Conflict(context.Model, seen[other], (quotation, words)))
                    continue;
                Report(context, quotation, seen[other].Quotation);
                break;
            }
            Index(byWords, words, seen.Count);
            seen.Add((quotation, words));
        }
    }

    /// <summary>"It was “this”, not “that”" speaks of the difference.</summary>
    private static bool IsCorrection(ArticleContext context, Quotation earlier, Quotation later)
    {
        if (context.Tree.SentenceIndexAt(earlier.Span.Start) != context.Tree.SentenceIndexAt(later.Span.Start) || earlier.Span.End > later.Span.Start)
            return false;
        ReadOnlySpan<char> between = context.Article.Slice(TextSpan.FromBounds(earlier.Span.End, later.Span.Start));
        return between.Contains("not", StringComparison.OrdinalIgnoreCase) || between.Contains("rather", StringComparison.Ordinal) || between.Contains("instead", StringComparison.Ordinal);
    }

    private static IEnumerable<int> Candidates(Dictionary<(string, string, string), List<int>> byWords, List<string> words)
    {
        var found = new SortedSet<int>();
        for (int i = 0; i + 2 < words.Count; i++)
        {
            if (byWords.TryGetValue((words[i], words[i + 1], words[i + 2]), out List<int>? same))
                found.UnionWith(same);
        }
        return found.Reverse().Take(MostCandidates);
    }

    private static void Index(Dictionary<(string, string, string), List<int>> byWords, List<string> words, int index)
    {
        for (int i = 0; i + 2 < words.Count; i++)
        {
            var key = (words[i], words[i + 1], words[i + 2]);
            if (!byWords.TryGetValue(key, out List<int>? same))
                byWords.Add(key, same = []);
            if (same.Count < MostCandidates && (same.Count == 0 || same[^1] != index))
                same.Add(index);
        }
    }

    private static bool Conflict(SemanticModel model, (Quotation Quotation, List<string> Words) earlier, (Quotation Quotation, List<string> Words) later)
    {
        string? first = QuoteSpeakers.PersonOf(model, earlier.Quotation), second = QuoteSpeakers.PersonOf(model, later.Quotation);
        bool twoSpeakers = first is not null && second is not null && first != second;
        if (earlier.Words.SequenceEqual(later.Words))
            return twoSpeakers;
        if (QuotedWords.IsPart(earlier.Words, later.Words) || QuotedWords.IsPart(later.Words, earlier.Words))
            return false;
        return QuotedWords.Likeness(earlier.Words, later.Words) >= LeastLikeness;
    }

    private static void Report(ArticleContext context, Quotation quotation, Quotation earlier)
    {
        string? first = QuoteSpeakers.PersonOf(context.Model, earlier), second = QuoteSpeakers.PersonOf(context.Model, quotation);
        bool sameWords = QuotedWords.Of(context.Tree, quotation.Inner).SequenceEqual(QuotedWords.Of(context.Tree, earlier.Inner));
        context.Report(new Detection(quotation.Span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("match", context.Tree.TextOf(quotation.Span).ToString())
                .Add("other", context.Tree.TextOf(earlier.Span).ToString())
                .Add("difference", sameWords && first != second ? "another speaker" : "other words"),
            Related = [(Span: earlier.Span, Label: "quoted so here")],
        });
    }
}
