using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Quotes;

/// <summary>Quotations of one or two words, when an article has three or more. Titles, nicknames and words that the text calls a term do not count.</summary>
internal sealed class FragmentAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    private const int MostWords = 2;
    private const int FewestFragments = 3;

    /// <summary>Right before the mark: "so-called", "what is called"; but "called the plan" is about a plan.</summary>
    private static readonly ImmutableArray<string> Namers = ["called", "so-called", "calls", "dubbed", "termed", "named", "nicknamed", "labeled", "labelled", "titled"];

    private static readonly ImmutableArray<string> TermWords = ["known", "word", "words", "term", "terms", "phrase", "means", "meaning", "hashtag", "song", "film", "stands"];

    public override Trigger Trigger { get; } = Trigger.EveryArticle("quotation marks are no words");

    public override void AnalyzeArticle(ArticleContext context)
    {
        var fragments = new List<TextSpan>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Quotation quotation in context.Model.Quotations)
        {
            if (quotation.Depth == 0 && context.InScope(quotation.Span) && IsFragment(context, quotation) && seen.Add(context.Tree.TextOf(quotation.Inner).ToString()))
                fragments.Add(quotation.Span);
        }
        if (fragments.Count < FewestFragments)
            return;
        context.Report(new Detection(fragments[0])
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("match", context.Tree.TextOf(fragments[0]).ToString())
                .Add("count", fragments.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Related = [.. fragments.Skip(1).Select(f => (f, "another"))],
        });
    }

    private static bool IsFragment(ArticleContext context, Quotation quotation)
    {
        if (!quotation.IsClosed || !quotation.IsOpened || QuotedWords.Of(context.Tree, quotation.Inner) is not { Count: > 0 and <= MostWords })
            return false;
        ReadOnlySpan<char> text = context.Tree.TextOf(quotation.Inner).Trim();
        // A capital makes it a title, a nickname or a whole answer ("Yes").
        return char.IsLower(text[0]) && text[^1] is not ('.' or '!' or '?') && !IsTerm(context, quotation);
    }

    private static bool IsTerm(ArticleContext context, Quotation quotation)
    {
        const int Before = 3;
        SyntaxTree tree = context.Tree;
        int first = tree.TokenIndexAt(quotation.Span.Start);
        for (int i = Math.Max(0, first - Before); i < first; i++)
        {
            string word = WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString());
            if (TermWords.Contains(word) || (i == first - 1 && Namers.Contains(word)))
                return true;
        }
        return false;
    }
}
