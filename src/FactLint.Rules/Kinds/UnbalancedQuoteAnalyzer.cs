using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds;

/// <summary>
/// A quotation mark without its partner, or a closing mark where a quotation opens. The finding is on the mark; the text it leaves open is
/// shown with it.
/// </summary>
internal sealed class UnbalancedQuoteAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    public override Trigger Trigger { get; } = Trigger.EveryArticle("quotation marks are no words");

    public override void AnalyzeArticle(ArticleContext context)
    {
        // ”So” is how some languages quote throughout; beside “ it is a slip.
        bool opensCurly = context.Model.Quotations.Any(q => q.Glyph == '“');
        for (int i = 0; i < context.Model.Quotations.Length; i++)
        {
            Quotation quotation = context.Model.Quotations[i];
            if (!quotation.IsClosed)
            {
                Report(context, quotation, quotation.Opening, "has no closing mark");
            }
            else if (!quotation.IsOpened)
            {
                Quotation? end = EndOf(context, i);
                Report(context, quotation, quotation.Closing, "has no opening mark", end);
                i += end is null ? 0 : 1;
            }
            else if (quotation.Glyph == '”' && opensCurly && !quotation.Opening.IsEmpty)
            {
                Report(context, quotation, quotation.Opening, "closes, but a quotation opens here");
            }
        }
    }

    /// <summary>Two closing marks in a row in one paragraph are the two ends of one quotation: <c>He says,” it is late.”</c></summary>
    private static Quotation? EndOf(ArticleContext context, int first)
    {
        if (first + 1 >= context.Model.Quotations.Length)
            return null;
        Quotation here = context.Model.Quotations[first], next = context.Model.Quotations[first + 1];
        return !next.IsOpened && next.IsClosed && context.Article.BlockIndexAt(here.Span.Start) == context.Article.BlockIndexAt(next.Span.Start) ? next : null;
    }

    private static void Report(ArticleContext context, Quotation quotation, TextSpan mark, string fault, Quotation? end = null) => context.Report(new Detection(mark)
    {
        Arguments = ImmutableDictionary<string, string>.Empty
            .Add("match", context.Tree.TextOf(mark).ToString())
            .Add("fault", fault)
            .Add("text", context.Tree.TextOf(quotation.Inner).ToString()),
        Related = end is null ? [] : [(end.Closing, "the next mark")],
    });
}
