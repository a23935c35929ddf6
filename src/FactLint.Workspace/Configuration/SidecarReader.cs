using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>
/// Reads <c>factlint.suppressions.yml</c> beside the articles: a list of <c>{ file, rule, text, reason }</c>, for formats that have no comments.
/// Each file is read once. Safe from any thread.
/// </summary>
public sealed class SidecarReader(string currentDirectory)
{
    public const string FileName = "factlint.suppressions.yml";

    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<(Glob Files, SidecarSuppression Entry)>>> _byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<LoadError> _errors = [];

    /// <summary>What is wrong with the files read so far, by path and place.</summary>
    public ImmutableArray<LoadError> Errors => LoadErrors.Sort(_errors);

    /// <summary>The entries that are about a file, in their order.</summary>
    /// <param name="fullPath">Absolute.</param>
    public ImmutableArray<SidecarSuppression> For(string fullPath)
    {
        string? folder = Path.GetDirectoryName(fullPath);
        if (folder is null)
            return [];
        var entries = _byFolder.GetOrAdd(folder, f => new Lazy<ImmutableArray<(Glob, SidecarSuppression)>>(() => Read(f))).Value;
        string name = Path.GetFileName(fullPath);
        return [.. entries.Where(e => e.Files.IsMatch(name)).Select(e => e.Entry)];
    }

    private ImmutableArray<(Glob, SidecarSuppression)> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return [];
        var errors = new List<LoadError>();
        var values = new ConfigValues(DisplayPath.Of(path, Path.GetFullPath(currentDirectory)), folder, errors);
        ImmutableArray<(Glob, SidecarSuppression)> entries = ConfigText.Read(path, values.Path, errors) is string text ? Entries(text, values) : [];
        errors.ForEach(_errors.Add);
        return entries;
    }

    private static ImmutableArray<(Glob, SidecarSuppression)> Entries(string text, ConfigValues values)
    {
        YamlNode? root = YamlReader.Read(values.Path, text, values.Errors, null);
        if (root is null)
            return [];
        if (root.IsList)
        {
            var source = new SourceText(text);
            return [.. root.Items.Select(i => Entry(i, source, values)).OfType<(Glob, SidecarSuppression)>()];
        }
        values.Error(root, "this file is a list: start each entry with “- file: …”");
        return [];
    }

    private static (Glob, SidecarSuppression)? Entry(YamlNode node, SourceText source, ConfigValues values)
    {
        if (!values.IsMap(node, "an entry", "- { file: story.txt, rule: FL4001, reason: asked twice }"))
            return null;
        values.CheckKeys(node, ["file", "rule", "text", "reason"], "key");
        string? file = Required(node, "file", values), rule = Required(node, "rule", values);
        string? text = values.Text(node["text"], "text"), reason = values.Text(node["reason"], "reason");
        if (file is null || rule is null)
            return null;
        if (!Glob.HasWildcard(file) && !File.Exists(Path.Combine(values.Folder, file.Replace('\0', '?'))))
            values.Error(node["file"]!, $"there is no file “{file}” beside this list: correct the name, or remove the entry");
        var location = Location.OfSource(new DocumentKey(values.Path), source, SpanOf(node, source));
        return (Glob.Parse(file), new SidecarSuppression(rule, text, reason, location));
    }

    private static string? Required(YamlNode node, string key, ConfigValues values)
    {
        if (node[key] is null)
            values.Error(node, $"this entry has no “{key}”: add “{key}: …”");
        return values.Text(node[key], key);
    }

    /// <summary>The rest of the line on which the entry starts.</summary>
    private static TextSpan SpanOf(YamlNode node, SourceText source)
    {
        TextSpan line = source.LineSpan(Math.Clamp(node.Line, 1, source.LineCount));
        return TextSpan.FromBounds(Math.Clamp(line.Start + node.Column - 1, line.Start, line.End), line.End);
    }
}
