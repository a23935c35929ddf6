using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>Finds the .editorconfig files that hold for a file: its own folder's and those above, up to one that says <c>root = true</c>.</summary>
internal sealed class EditorConfigFinder(string currentDirectory)
{
    private const string FileName = ".editorconfig";

    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<EditorConfigFile>>> _byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<LoadError> _errors = [];
    private int _sections;

    public IEnumerable<LoadError> Errors => _errors;

    /// <summary>From the outermost file to the innermost, each from top to bottom: the last one wins.</summary>
    public ImmutableArray<EditorConfigSection> SectionsFor(string fullPath)
    {
        ImmutableArray<EditorConfigFile> files = FilesFor(Path.GetDirectoryName(fullPath));
        if (files.IsEmpty)
            return [];
        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        foreach (EditorConfigFile file in files)
        {
            string path = DisplayPath.Below(fullPath, file.Folder)!;
            sections.AddRange(file.Sections.Where(s => s.Glob.IsMatch(path)));
        }
        return sections.ToImmutable();
    }

    /// <summary>Only files with sections about rules, and roots.</summary>
    private ImmutableArray<EditorConfigFile> FilesFor(string? folder) => folder is null
        ? []
        : _byFolder.GetOrAdd(folder, f => new Lazy<ImmutableArray<EditorConfigFile>>(() => Find(f))).Value;

    private ImmutableArray<EditorConfigFile> Find(string folder)
    {
        EditorConfigFile? here = Read(folder);
        ImmutableArray<EditorConfigFile> above = here is { IsRoot: true } ? [] : FilesFor(Path.GetDirectoryName(folder));
        return here is null || here.Sections.IsEmpty ? above : above.Add(here);
    }

    private EditorConfigFile? Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        var errors = new List<LoadError>();
        string shown = DisplayPath.Of(path, currentDirectory);
        string? text = ConfigText.Read(path, shown, errors);
        EditorConfigFile? file = text is null ? null : new EditorConfigReader(shown, errors, () => Interlocked.Increment(ref _sections)).Read(text, folder);
        errors.ForEach(_errors.Add);
        return file;
    }
}
