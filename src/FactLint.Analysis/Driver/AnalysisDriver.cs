using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Analysis.Driver;

/// <summary>
/// Checks articles with a set of rules. Immutable once made; <see cref="Check"/> may be called from many threads at once and gives the
/// same result on each.
/// </summary>
public sealed class AnalysisDriver
{
    private readonly ImmutableArray<Analyzer> _analyzers;
    private readonly WordTable _words;
    private readonly AnalysisOptions _options;
    private readonly DispatchTable _table;

    /// <param name="analyzers">One per rule.</param>
    /// <param name="words">The table in which the analyzers' trigger words are numbered; no word may be added afterwards.</param>
    /// <param name="options">What holds for the run.</param>
    public AnalysisDriver(ImmutableArray<Analyzer> analyzers, WordTable words, AnalysisOptions options)
    {
        _analyzers = [.. analyzers.OrderBy(a => a.Rule.Id, StringComparer.Ordinal)];
        _words = words;
        _options = options;
        _table = new DispatchTable(_analyzers, words);
        Rules = [.. EngineRules.All, .. _analyzers.Select(a => a.Rule)];
    }

    /// <summary>Engine rules first, then by id.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; }

    public SemanticModel Model(Article article) => new(SyntaxTree.Parse(article, _words), _options.AsOf, _options.Recognizer);

    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public ArticleResult Check(ArticleInput input, CancellationToken cancellation = default) =>
        new ArticleRun(_analyzers, _table, _options, input, Model(input.Article)).Check(Rules, cancellation);

    /// <summary>What the article states for other articles to be compared with, for memory: every rule's claims, whether the rule is on or off.</summary>
    public CollectedClaims Collect(ArticleInput input, SemanticModel model)
    {
        var claims = new List<RuleClaim>();
        var crashed = ImmutableArray.CreateBuilder<RuleDescriptor>();
        foreach (Analyzer analyzer in _analyzers.Where(a => a.CrossesArticles))
        {
            int before = claims.Count;
            if (ClaimCollection.Run(analyzer, input, model, _options, Take) is null)
                continue;
            claims.RemoveRange(before, claims.Count - before);
            crashed.Add(analyzer.Rule);

            void Take(RuleClaim claim)
            {
                if (analyzer.IsKept(claim.Claim.Attribute))
                    claims.Add(claim);
            }
        }
        return new CollectedClaims([.. claims], crashed.ToImmutable());
    }

    /// <summary>
    /// Findings that take several articles, and suppressions that turn out unused once these are known. Call it once, after all articles,
    /// with the results in a fixed order. Sorted by file, then place.
    /// </summary>
    public ImmutableArray<Diagnostic> CheckCorpus(IReadOnlyList<ArticleResult> results, CancellationToken cancellation = default) =>
        new CorpusRun(_analyzers, _options, results).Check(Rules, cancellation);
}
