using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;

namespace FactLint.Rules.Kinds.Names;

/// <summary>One of the checks that a rule of kind <c>name</c> may ask for.</summary>
internal abstract class NameCheck
{
    /// <summary>Words without which the check has nothing to say; empty when any article may hold a finding.</summary>
    public virtual IEnumerable<int> Words => [];

    public virtual bool CrossesArticles => false;

    public virtual void AnalyzeArticle(ArticleContext context)
    {
    }

    public virtual void CollectClaims(ClaimContext context)
    {
    }

    public virtual void AnalyzeCorpus(CorpusContext context)
    {
    }
}
