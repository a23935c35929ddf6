using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>One of the sums that a rule of kind <c>arithmetic</c> may ask for.</summary>
internal abstract class ArithmeticCheck
{
    /// <summary>Words without which the check has nothing to say; empty when any article may hold a finding.</summary>
    public virtual ImmutableArray<string> Words => [];

    public abstract void Check(ArticleContext context, ArticleFigures figures);

    /// <summary>Reports a sum at its first span; the other figures are related. Silent when one of them is out of the rule's scope.</summary>
    protected static void Report(ArticleContext context, string sum, Severity atMost, TextSpan at, params ReadOnlySpan<(TextSpan Span, string Label)> related)
    {
        foreach ((TextSpan span, _) in related)
        {
            if (!context.InScope(span))
                return;
        }
        context.Report(new Detection(at)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("sum", sum),
            Related = [.. related],
            AtMost = atMost,
        });
    }

    protected static string Text(ArticleContext context, Quantity quantity) => context.Tree.TextOf(quantity.Span).ToString();
}
