using FactLint.Analysis.Driver;
using FactLint.Language.Semantics;
using FactLint.Memory;
using FactLint.Memory.Articles;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>Reads articles and takes from them what memory keeps. Safe from any thread.</summary>
/// <param name="desk">Rules and settings.</param>
/// <param name="asOf">The day for articles without one.</param>
/// <param name="stored">What is stored already, or null.</param>
internal sealed class ArticleIndexing(Desk desk, DateOnly? asOf, MemoryFile? stored)
{
    // Another version, or other rules that compare articles, collect other things: the same words are then read again.
    private readonly string _recipe = $"{ProgramVersion.Number} {string.Join(',', desk.Rules.Analyzers.Where(a => a.CrossesArticles).Select(a => a.Rule.Id).Order(StringComparer.Ordinal))}";

    /// <summary>What memory keeps of it, unless it is stored already with the same words.</summary>
    public IndexAnswer Index(LoadedArticle loaded) => Index(loaded, stored);

    /// <summary>What memory keeps of it, whatever is stored.</summary>
    public IndexAnswer IndexAgain(LoadedArticle loaded) => Index(loaded, null);

    private IndexAnswer Index(LoadedArticle loaded, MemoryFile? known)
    {
        if (loaded.Article is not { } article)
            return new IndexAnswer(loaded.Document, null, loaded.Error, []);
        DateOnly? published = article.Metadata.Published ?? asOf;
        string hash = ArticleIndexer.HashOf(article, published, _recipe);
        var key = ArticleIndexer.KeyOf(loaded.Document, hash);
        if (known?.HashOf(key) == hash)
            return new IndexAnswer(key, null, loaded.Error, []) { Unchanged = new UnchangedArticle(loaded, hash) };
        Settings settings = desk.SettingsFor(loaded.Document);
        AnalysisDriver driver = desk.DriverFor(settings);
        SemanticModel model = driver.Model(article);
        CollectedClaims collected = driver.Collect(desk.Input(loaded.Document, article, desk.RulesOf(settings, null)), model);
        return new IndexAnswer(key, ArticleIndexer.Index(key, model, published, collected.Claims, hash), loaded.Error, collected.Crashed);
    }
}
