using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Sources;

/// <summary>One unnamed source ("a diplomat") that becomes several ("the diplomats") although the article has spoken of no other.</summary>
internal sealed class PluralShiftAnalyzer(RuleDescriptor rule, Trigger trigger) : Analyzer(rule)
{
    private static readonly ImmutableArray<string> Others = ["another", "second", "third", "other", "others", "two", "three", "both", "colleague", "colleagues"];

    private static readonly ImmutableArray<string> Speech = ["said", "say", "added", "add", "told", "tell"];

    private static readonly ImmutableArray<string> Definite = ["the", "those", "these"];

    public override Trigger Trigger { get; } = trigger;

    public override void AnalyzeArticle(ArticleContext context)
    {
        var single = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var closed = new HashSet<string>(StringComparer.Ordinal);
        foreach (Attribution attribution in context.Model.Attributions)
        {
            if (attribution.Source is not { } source || source.PersonId is not null || !context.InScope(source.Span))
                continue;
            string key = SourceText.KeyOf(context, source);
            string lemma = SourceText.LemmaOf(context, SourceText.HeadOf(context, source));
            if (lemma.Length == 0 || closed.Contains(lemma))
                continue;
            if (!SourceText.IsPlural(context, source))
                TakeSingle(single, closed, lemma, key, source);
            else if (single.TryGetValue(lemma, out TextSpan first) && SourceText.IsDefinite(key) && !SpeaksOfMore(context, lemma, source.Span.Start))
                Report(context, source.Phrase, first);
            if (SourceText.IsPlural(context, source))
                closed.Add(lemma);
        }
        foreach ((string lemma, TextSpan first) in single)
        {
            if (!closed.Contains(lemma) && PluralAfter(context, lemma, first.End) is { } plural)
                Report(context, plural, first);
        }
    }

    /// <summary>"The diplomats added", where the sentence goes on in a way that makes it no attribution; null for none.</summary>
    private static TextSpan? PluralAfter(ArticleContext context, string lemma, int from)
    {
        SyntaxTree tree = context.Tree;
        for (int i = tree.TokenIndexAt(from) + 1; i + 1 < tree.Tokens.Length; i++)
        {
            string word = WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString());
            bool isPlural = word != lemma && word.StartsWith(lemma[..Math.Min(3, lemma.Length)], StringComparison.Ordinal) && Morphology.LemmaOf(word, PartOfSpeech.Noun) == lemma;
            if (!isPlural || !context.InScope(tree.Tokens[i].Span))
                continue;
            bool speaks = Definite.Contains(WordTable.Normalize(tree.TextOf(tree.Tokens[i - 1]).ToString())) && Speech.Contains(WordTable.Normalize(tree.TextOf(tree.Tokens[i + 1]).ToString()));
            return speaks && !SpeaksOfMore(context, lemma, tree.Tokens[i].Start) ? tree.SpanOf(i - 1, i + 1) : null;
        }
        return null;
    }

    /// <summary>A second phrase with the same noun is a second source, unless it points back.</summary>
    private static void TakeSingle(Dictionary<string, TextSpan> single, HashSet<string> closed, string lemma, string key, Source source)
    {
        if (SourceText.IsDefinite(key))
            return;
        if (!SourceText.IsUnnamed(source) || !single.TryAdd(lemma, source.Phrase))
            closed.Add(lemma);
    }

    /// <summary>The plural stands earlier in the article, and does not point back; or a word that brings in somebody else stands before the noun.</summary>
    private static bool SpeaksOfMore(ArticleContext context, string lemma, int end)
    {
        SyntaxTree tree = context.Tree;
        for (int i = 0; i < tree.Tokens.Length && tree.Tokens[i].End <= end; i++)
        {
            string word = WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString());
            bool isNoun = word.StartsWith(lemma[..Math.Min(3, lemma.Length)], StringComparison.Ordinal) && Morphology.LemmaOf(word, PartOfSpeech.Noun) == lemma;
            if (isNoun && word != lemma && !HasBefore(tree, i, Definite))
                return true;
            if (isNoun && HasBefore(tree, i, Others))
                return true;
        }
        return false;
    }

    private static bool HasBefore(SyntaxTree tree, int token, ImmutableArray<string> words)
    {
        for (int i = Math.Max(0, token - 3); i < token; i++)
        {
            if (words.Contains(WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString())))
                return true;
        }
        return false;
    }

    private static void Report(ArticleContext context, TextSpan plural, TextSpan first) => context.Report(new Detection(plural)
    {
        Arguments = ImmutableDictionary<string, string>.Empty
            .Add("source", context.Tree.TextOf(plural).ToString())
            .Add("first", context.Tree.TextOf(first).ToString()),
        Related = [(first, "one source here")],
    });
}
