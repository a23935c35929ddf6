using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Files;
using FactLint.Workspace.Configuration;
using FactLint.Workspace.Readers;

namespace FactLint.Workspace;

/// <summary>
/// Finds the articles that a person names: files, patterns such as <c>**/*.md</c>, and folders with all below them. Leaves out hidden folders,
/// node_modules, bin and obj, and what <c>ignore:</c> of factlint.yml says. One path that is wrong does not keep the others from being found.
/// </summary>
public sealed class DocumentFinder
{
    private readonly ConfigFinder _configs;
    private readonly Dictionary<string, DocumentPath> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);
    private readonly List<LoadError> _errors = [];

    private DocumentFinder(ConfigFinder configs) => _configs = configs;

    /// <summary>Finds all articles for the paths and patterns, which are relative to the current folder of <paramref name="configs"/>.</summary>
    public static DocumentSearch Find(IEnumerable<string> inputs, ConfigFinder configs)
    {
        var finder = new DocumentFinder(configs);
        foreach (string input in inputs.Distinct(StringComparer.Ordinal))
            finder.Add(input);
        return new DocumentSearch
        {
            Files = [.. finder._found.Keys.Order(StringComparer.Ordinal).Select(p => finder._found[p])],
            Errors = LoadErrors.Sort(finder._errors),
            Ignored = [.. finder._ignored.Order(StringComparer.Ordinal).Where(p => !finder._found.ContainsKey(p)).Select(p => new DocumentKey(p))],
        };
    }

    private void Add(string input)
    {
        if (input.Length == 0 || input.Contains('\0', StringComparison.Ordinal))
        {
            Error(input.Replace('\0', '?'), "this is not a path: name a file, a folder or a pattern such as “articles/**/*.md”");
            return;
        }
        string full = Path.GetFullPath(input, _configs.CurrentDirectory);
        if (File.Exists(full))
            AddNamed(full);
        else if (Directory.Exists(full))
            AddFolder(input, full);
        else if (Glob.HasWildcard(input))
            AddPattern(input);
        else
            Error(input, $"there is no such file or folder{Nearest(full)}");
    }

    private void AddNamed(string full)
    {
        string shown = DisplayPath.Of(full, _configs.CurrentDirectory);
        if (_configs.For(full)?.Ignores(full) == true)
            _ignored.Add(shown);
        else
            _found.TryAdd(shown, new DocumentPath(full, new DocumentKey(shown)));
    }

    private void AddFolder(string input, string full)
    {
        bool isAny = false;
        foreach (string file in FolderWalk.Files(Path.TrimEndingDirectorySeparator(full), Report).Where(ArticleReaders.IsArticle))
        {
            isAny = true;
            AddNamed(file);
        }
        if (!isAny)
            Error(input, $"there is no article in this folder: articles end in {string.Join(", ", ArticleReaders.Extensions)}");
    }

    private void AddPattern(string input)
    {
        (string root, Glob glob, bool namesExtension) = PatternRoot.Split(input, _configs.CurrentDirectory);
        bool isAny = false;
        foreach (string file in Directory.Exists(root) ? FolderWalk.Files(root, Report) : [])
        {
            if (!(namesExtension || ArticleReaders.IsArticle(file)) || !glob.IsMatch(DisplayPath.Below(file, root)))
                continue;
            isAny = true;
            AddNamed(file);
        }
        if (!isAny)
            Error(input, "no file matches this pattern: check the folder, and put the pattern in quotation marks so that the shell leaves it alone");
    }

    private void Report(string folder, string message) => Error(DisplayPath.Of(folder, _configs.CurrentDirectory), message);

    private void Error(string path, string message) => _errors.Add(new LoadError(path, 1, 1, message));

    private static string Nearest(string full)
    {
        string? folder = Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder))
            return ": check the spelling";
        string? name = NearestName.Of(Path.GetFileName(full), FolderWalk.Names(folder));
        return name is null ? ": check the spelling" : $": did you mean “{name}”?";
    }
}
