using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Kinds.Quotes;

namespace FactLint.Rules.Kinds.Headlines;

/// <summary>
/// Words in quotation marks in a headline, dek or key point that nobody says in the story. One and two words are labels; words in capitals are titles;
/// a name for a thing ("national living wage") may stand in the story without marks.
/// </summary>
internal sealed class HeadlineQuoteAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    private const int FewestWords = 3;

    public override Trigger Trigger { get; } = Trigger.EveryArticle("quotation marks are no words");

    public override void AnalyzeArticle(ArticleContext context)
    {
        var spoken = new List<(Quotation Quotation, List<string> Words)>();
        List<string>? body = null;
        foreach (Quotation quotation in context.Model.Quotations)
        {
            if (IsStory(context, quotation.Span))
                spoken.Add((quotation, QuotedWords.Of(context.Tree, quotation.Inner)));
        }
        foreach (Quotation quotation in context.Model.Quotations)
        {
            if (IsStory(context, quotation.Span) || quotation.Depth > 0 || !quotation.IsClosed || !quotation.IsOpened || !context.InScope(quotation.Span))
                continue;
            List<string> words = QuotedWords.Of(context.Tree, quotation.Inner);
            if (words.Count < FewestWords || IsTitle(context, quotation) || PartsOf(context, quotation).All(part => spoken.Exists(s => QuotedWords.IsPart(part, s.Words))))
                continue;
            body ??= BodyOf(context);
            if (body.Count > 0 && (HasVerb(context, quotation) || !QuotedWords.IsPart(words, body)))
                Report(context, quotation, words, spoken);
        }
    }

    private static bool IsStory(ArticleContext context, TextSpan span) => context.Article.BlockIndexAt(span.Start) is >= 0 and var block && IsStory(context.Article.Blocks[block].Kind);

    private static bool IsStory(BlockKind kind) => kind is not (BlockKind.Headline or BlockKind.Dek or BlockKind.KeyPoint);

    private static List<string> BodyOf(ArticleContext context)
    {
        var words = new List<string>();
        foreach (Block block in context.Article.Blocks)
        {
            if (IsStory(block.Kind))
                words.AddRange(QuotedWords.Of(context.Tree, block.Span));
        }
        return words;
    }

    /// <summary>What stands between the marks of a cut.</summary>
    private static IEnumerable<List<string>> PartsOf(ArticleContext context, Quotation quotation)
    {
        string text = context.Tree.TextOf(quotation.Inner).ToString().Replace("...", "…", StringComparison.Ordinal);
        if (!text.Contains('…', StringComparison.Ordinal))
            return [QuotedWords.Of(context.Tree, quotation.Inner)];
        return text.Split('…').Select(part => part.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries).Select(WordTable.Normalize).ToList());
    }

    /// <summary>Every word of weight has a capital, and the headline around it does not.</summary>
    private static bool IsTitle(ArticleContext context, Quotation quotation)
    {
        Block block = context.Article.Blocks[context.Article.BlockIndexAt(quotation.Span.Start)];
        return AllCapitals(context, quotation.Inner, default) && !AllCapitals(context, block.Span, quotation.Span);
    }

    private static bool AllCapitals(ArticleContext context, TextSpan span, TextSpan without)
    {
        const int Shortest = 4;
        SyntaxTree tree = context.Tree;
        for (int i = tree.TokenIndexAt(span.Start); i < tree.Tokens.Length && tree.Tokens[i].Start < span.End; i++)
        {
            ReadOnlySpan<char> word = tree.TextOf(tree.Tokens[i]);
            if (word.Length >= Shortest && char.IsLower(word[0]) && !without.Contains(tree.Tokens[i].Start))
                return false;
        }
        return true;
    }

    private static bool HasVerb(ArticleContext context, Quotation quotation)
    {
        SyntaxTree tree = context.Tree;
        for (int i = tree.TokenIndexAt(quotation.Inner.Start); i < tree.Tokens.Length && tree.Tokens[i].Start < quotation.Inner.End; i++)
        {
            if (context.Model.PartOfSpeechOf(i) is PartOfSpeech.Verb or PartOfSpeech.Aux)
                return true;
        }
        return false;
    }

    private static void Report(ArticleContext context, Quotation quotation, List<string> words, List<(Quotation Quotation, List<string> Words)> spoken)
    {
        const double Near = 0.5;
        (Quotation Quotation, List<string> Words) nearest = spoken.OrderByDescending(s => Shared(words, s.Words)).FirstOrDefault();
        bool isNear = nearest.Quotation is not null && Shared(words, nearest.Words) >= Near;
        context.Report(new Detection(quotation.Span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(quotation.Span).ToString()),
            Related = isNear ? [(nearest.Quotation!.Span, "the words in the story")] : [],
        });
    }

    /// <summary>The share of the first list's words that the second has.</summary>
    private static double Shared(List<string> words, List<string> others) => words.Count(others.Contains) / (double)words.Count;
}
