using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Text;
using FactLint.Rules.Files;
using FactLint.Workspace;
using FactLint.Workspace.Readers;

namespace FactLint.Cli.Running;

/// <summary>Applies the safe fixes of articles to their files, until a check finds none that is left. Safe from any thread.</summary>
/// <param name="fullPathOf">The file of an article.</param>
/// <param name="check">The findings that are reported of an article.</param>
internal sealed class ArticleFixer(Func<DocumentKey, string> fullPathOf, Func<LoadedArticle, ImmutableArray<Diagnostic>> check)
{
    /// <summary>One fix may make room for another, as in a chain of spellings; more rounds than this mean that rules undo each other.</summary>
    private const int MostRounds = 10;

    /// <summary>The article as its file now stands. What kept a file from being fixed is its error; the file is as it was then.</summary>
    public LoadedArticle Fix(LoadedArticle loaded)
    {
        if (loaded.Article is null)
            return loaded;
        int applied = 0;
        LoadedArticle now = loaded;
        for (int round = 0; round < MostRounds; round++)
        {
            (string text, int count) = FixApplier.ApplySafe(now.Article!.Source, check(now));
            if (count == 0)
                return applied == 0 ? loaded : Written(loaded, now with { Fixed = applied });
            applied += count;
            now = now with { Article = ArticleReaders.Read(new SourceText(text), loaded.Document.Path) };
        }
        string rules = string.Join(", ", FixApplier.Safe(check(now)).Select(d => d.Rule.ToString()).Distinct());
        return loaded with { Error = new LoadError(loaded.Document.Path, 1, 1, $"nothing was fixed, because the fixes never come to an end: change one of the rules {rules}") };
    }

    private LoadedArticle Written(LoadedArticle loaded, LoadedArticle now)
    {
        var path = new DocumentPath(fullPathOf(loaded.Document), loaded.Document);
        LoadError? error = DocumentWriter.Write(path, loaded.Article!.Source, now.Article!.Source.Text);
        return error is null ? now : loaded with { Error = error };
    }
}
