using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Rules.Kinds.Dates;

/// <summary>Runs the check of one rule of kind <c>date</c>.</summary>
internal sealed class DateAnalyzer(RuleDescriptor rule, Trigger trigger, DateCheck check) : Analyzer(rule)
{
    public override Trigger Trigger { get; } = trigger;

    public override void AnalyzeArticle(ArticleContext context) => check.AnalyzeArticle(context);
}
