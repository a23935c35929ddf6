using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;

namespace FactLint.Rules.Kinds.Dates;

/// <summary>One of the checks that a rule of kind <c>date</c> may ask for. Stateless.</summary>
internal abstract class DateCheck
{
    /// <summary>Words without which the check has nothing to say; empty when any article may hold a finding.</summary>
    public virtual ImmutableArray<string> Words => [];

    public abstract void AnalyzeArticle(ArticleContext context);
}
