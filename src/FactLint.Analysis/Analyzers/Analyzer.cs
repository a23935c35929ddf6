using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Analyzers;

/// <summary>
/// Checks one rule. Stateless: the callbacks run on any thread, several at once. A callback that throws is caught by the
/// <see cref="Driver.Sandbox"/>, and the rule is left out for that article.
/// </summary>
public abstract class Analyzer(RuleDescriptor rule)
{
    public RuleDescriptor Rule { get; } = rule;

    public abstract Trigger Trigger { get; }

    /// <summary>True when the analyzer compares articles; its claims are then collected and <see cref="AnalyzeCorpus"/> is called once per run.</summary>
    public virtual bool CrossesArticles => false;

    /// <summary>Claims of articles further apart than this are not compared, and not recalled from memory, which then has nothing for articles without a day; null for any distance.</summary>
    public virtual int? MostDaysApart => null;

    /// <summary>False for claims of the run only: memory neither keeps nor recalls them.</summary>
    /// <param name="attribute">As in <see cref="Claim.Attribute"/>.</param>
    public virtual bool IsKept(string attribute) => true;

    /// <summary>One sentence that the trigger woke.</summary>
    public virtual void AnalyzeSentence(SentenceContext context)
    {
    }

    /// <summary>One article that the trigger woke.</summary>
    public virtual void AnalyzeArticle(ArticleContext context)
    {
    }

    /// <summary>States what other articles are to be compared with; called for every article when <see cref="CrossesArticles"/>.</summary>
    public virtual void CollectClaims(ClaimContext context)
    {
    }

    /// <summary>Compares the claims of all articles of the run.</summary>
    public virtual void AnalyzeCorpus(CorpusContext context)
    {
    }
}
