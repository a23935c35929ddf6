using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>Runs one check of kind <c>arithmetic</c> over the figures of an article.</summary>
internal sealed class ArithmeticAnalyzer : Analyzer
{
    private readonly ArithmeticCheck _check;

    public ArithmeticAnalyzer(RuleDescriptor rule, ArithmeticCheck check, WordTable words)
        : base(rule)
    {
        _check = check;
        ImmutableArray<string> wake = check.Words;
        Trigger = wake.IsEmpty ? Trigger.EveryArticle("figures may stand in any article") : Trigger.ArticleWith(wake.Select(words.Intern));
    }

    public override Trigger Trigger { get; }

    public override void AnalyzeArticle(ArticleContext context) => _check.Check(context, ArticleFigures.Of(context.Model));
}
