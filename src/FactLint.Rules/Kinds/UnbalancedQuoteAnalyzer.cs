using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds;

/// <summary>A quotation mark without its partner. The finding is on the mark; the text it leaves open is shown with it.</summary>
internal sealed class UnbalancedQuoteAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    public override Trigger Trigger { get; } = Trigger.EveryArticle("quotation marks are no words");

    public override void AnalyzeArticle(ArticleContext context)
    {
        foreach (Quotation quotation in context.Model.Quotations)
        {
            if (quotation.IsClosed && quotation.IsOpened)
                continue;
            int mark = quotation.IsClosed ? quotation.Span.End - 1 : quotation.Span.Start;
            var span = new TextSpan(mark, 1);
            context.Report(new Detection(span)
            {
                Arguments = ImmutableDictionary<string, string>.Empty
                    .Add("match", context.Tree.TextOf(span).ToString())
                    .Add("other", quotation.IsClosed ? "opening" : "closing")
                    .Add("text", context.Tree.TextOf(quotation.Inner).ToString()),
            });
        }
    }
}
