using System.Collections.Immutable;
using FactLint.Language.Text;
using FactLint.Rules.Files;
using FactLint.Rules.Testing;
using FactLint.Workspace.Configuration;
using FactLint.Workspace.Readers;

namespace FactLint.Cli.Running;

/// <summary>Rule files named on the command line, together with the shipped ones that they may extend.</summary>
internal sealed class RuleTexts
{
    private RuleTexts(RuleTestRunner runner, ImmutableArray<RuleDefinition> rules, ImmutableArray<LoadError> errors)
    {
        Runner = runner;
        Rules = rules;
        Errors = errors;
    }

    public RuleTestRunner Runner { get; }

    /// <summary>The rules that were named; all shipped ones when nothing was.</summary>
    public ImmutableArray<RuleDefinition> Rules { get; }

    /// <summary>Mistakes in what was named.</summary>
    public ImmutableArray<LoadError> Errors { get; }

    /// <param name="paths">Files and folders; empty for the shipped rules.</param>
    /// <param name="currentDirectory">Absolute.</param>
    /// <exception cref="UsageException">A path does not exist, or holds no rule.</exception>
    public static RuleTexts Read(IReadOnlyList<string> paths, string currentDirectory)
    {
        if (paths.Count == 0)
        {
            var shipped = new RuleTestRunner(RuleSources.ShippedOnly, ReadTest);
            return new RuleTexts(shipped, shipped.Rules.Definitions, shipped.Errors);
        }
        var errors = new List<LoadError>();
        ImmutableArray<RuleText> files = RuleSourcesReader.Texts(paths.Select(p => Existing(p, currentDirectory)), currentDirectory, errors);
        RuleSources sources = RuleSourcesReader.Sorted(files);
        if (sources.Rules.IsEmpty && errors.Count == 0)
            throw new UsageException($"there is no rule file in {string.Join(", ", paths)}: rule files end in .yml");
        var runner = new RuleTestRunner(WithShipped(sources), ReadTest);
        var named = sources.Rules.Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        var all = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return new RuleTexts(runner, [.. runner.Rules.Definitions.Where(d => named.Contains(d.Path))], [.. errors.Concat(runner.Errors.Where(e => all.Contains(e.Path)))]);
    }

    /// <summary>A working copy of a shipped file stands in for it.</summary>
    private static RuleSources WithShipped(RuleSources own)
    {
        var names = own.Rules.Select(FileName).ToHashSet(StringComparer.Ordinal);
        return new RuleSources
        {
            Shipped = false,
            Rules = [.. ShippedPack.Rules.Where(r => !names.Contains(FileName(r))), .. own.Rules],
            Lists = [.. ShippedPack.Lists, .. own.Lists],
            Rosters = own.Rosters,
        };
    }

    private static string Existing(string path, string currentDirectory)
    {
        string full = Path.GetFullPath(path, currentDirectory);
        return File.Exists(full) || Directory.Exists(full) ? full : throw new UsageException($"there is no file or folder {path}");
    }

    private static string FileName(RuleText file) => file.Path.Split('/', '\\')[^1];

    private static Language.Syntax.Article ReadTest(string format, string text) => ArticleReaders.Read(new SourceText(text), format switch
    {
        "markdown" => "test.md",
        "html" => "test.html",
        _ => "test.txt",
    });
}
