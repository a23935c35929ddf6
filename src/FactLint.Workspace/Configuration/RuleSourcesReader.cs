using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>Reads the desk's own rules, word lists and rosters, from the files and folders that configurations name.</summary>
public static class RuleSourcesReader
{
    private static readonly string[] Extensions = [".yml", ".yaml"];

    /// <summary>The shipped rules and what the configurations add to them; a file that several name is read once.</summary>
    /// <param name="configs">In any order.</param>
    /// <param name="currentDirectory">Absolute; paths are shown relative to it.</param>
    /// <param name="errors">Takes files and folders that cannot be read.</param>
    public static RuleSources Read(IEnumerable<ConfigFile> configs, string currentDirectory, List<LoadError> errors)
    {
        ImmutableArray<ConfigFile> all = [.. configs];
        RuleSources beside = Sorted(Texts(all.SelectMany(c => c.RulePaths), currentDirectory, errors));
        return beside with
        {
            Lists = [.. beside.Lists.Concat(Texts(all.SelectMany(c => c.Lists), currentDirectory, errors)).Distinct()],
            Rosters = [.. beside.Rosters.Concat(Texts(all.SelectMany(c => c.Rosters), currentDirectory, errors)).Distinct()],
        };
    }

    /// <summary>A folder of rules may hold word lists and rosters as the shipped one does: in folders called <c>lists</c> and <c>rosters</c>.</summary>
    public static RuleSources Sorted(ImmutableArray<RuleText> files) => new()
    {
        Rules = [.. files.Where(f => !IsIn(f, "lists") && !IsIn(f, "rosters"))],
        Lists = [.. files.Where(f => IsIn(f, "lists"))],
        Rosters = [.. files.Where(f => IsIn(f, "rosters"))],
    };

    /// <summary>The rule files among the paths and below the folders among them, in ordinal order of their full paths.</summary>
    /// <param name="paths">Absolute.</param>
    /// <param name="currentDirectory">Absolute; paths are shown relative to it.</param>
    /// <param name="errors">Takes files and folders that cannot be read.</param>
    public static ImmutableArray<RuleText> Texts(IEnumerable<string> paths, string currentDirectory, List<LoadError> errors)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
                files.UnionWith(FolderWalk.Files(path, (folder, message) => errors.Add(new LoadError(DisplayPath.Of(folder, currentDirectory), 1, 1, message))).Where(IsYaml));
            else
                files.Add(path);
        }
        var texts = ImmutableArray.CreateBuilder<RuleText>(files.Count);
        foreach (string file in files)
        {
            string shown = DisplayPath.Of(file, currentDirectory);
            if (ConfigText.Read(file, shown, errors) is { } text)
                texts.Add(new RuleText(shown, text));
        }
        return texts.ToImmutable();
    }

    private static bool IsIn(RuleText file, string folder) => file.Path.Split('/').SkipLast(1).Contains(folder);

    private static bool IsYaml(string path) => Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
