using System.Text;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Cli.Facts;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>Makes the page of facts: every article is checked as well, because the findings stand beside the text. All articles share one page.</summary>
internal sealed class FactsPageRun(Desk desk, ErrorLines errors)
{
    /// <summary>False when an article, a rule or the configuration could not be read.</summary>
    public bool Write(IEnumerable<Func<LoadedArticle>> articles, int threads, Stream output, CancellationToken cancellation)
    {
        bool isRight = true;
        var read = new List<(ArticleFacts Facts, ArticleResult Result)>();
        foreach ((LoadedArticle loaded, ArticleFacts? facts, ArticleResult? result) in OrderedParallel.Map(articles, threads, a => Answer(a, cancellation), cancellation))
        {
            if (loaded.Error is { } error)
                errors.Print([error]);
            isRight &= loaded.Error is null;
            if (facts is not null)
                read.Add((facts, result!));
        }
        ILookup<DocumentKey, Diagnostic> crossing = desk.Driver.CheckCorpus([.. read.Select(r => r.Result)], cancellation).ToLookup(d => d.Location.Document);
        var sections = new List<FactsSection>(read.Count);
        foreach ((ArticleFacts facts, ArticleResult result) in read)
            sections.Add(new FactsSection(facts, sections.Count + 1, result.Diagnostics.Concat(crossing[facts.Document]).OrderBy(d => d.Location.Span)));
        errors.Print(desk.Errors);
        // Nothing could be read, and the errors say so: an empty page would only hide it.
        if (sections.Count > 0 || isRight)
            output.Write(Encoding.UTF8.GetBytes(FactsPage.Of(sections)));
        return isRight && desk.Errors.IsEmpty;
    }

    private (LoadedArticle Loaded, ArticleFacts? Facts, ArticleResult? Result) Answer(Func<LoadedArticle> read, CancellationToken cancellation)
    {
        LoadedArticle loaded = read();
        if (loaded.Article is null)
            return (loaded, null, null);
        Settings settings = desk.SettingsFor(loaded.Document);
        AnalysisDriver driver = desk.DriverFor(settings);
        ArticleResult result = driver.Check(desk.Input(loaded.Document, loaded.Article, desk.RulesOf(settings, null)), cancellation);
        return (loaded, new ArticleFacts(loaded.Document, driver.Model(loaded.Article)), result);
    }
}
