using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>
/// Finds the factlint.yml that holds for a file by walking up from its folder to the repository's root (the folder with <c>.git</c>) or the root
/// of the file system. Each file is read once. Safe from any thread.
/// </summary>
public sealed class ConfigFinder
{
    public const string FileName = "factlint.yml";

    private readonly ConcurrentDictionary<string, Lazy<ConfigFile?>> _byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ConfigFile?>> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<LoadError> _errors = [];
    private readonly string? _named;

    /// <param name="currentDirectory">Absolute; paths are shown relative to it.</param>
    /// <param name="configPath">The only configuration to use, relative to the current folder; null looks for it.</param>
    public ConfigFinder(string currentDirectory, string? configPath = null)
    {
        CurrentDirectory = Path.GetFullPath(currentDirectory);
        _named = configPath is null ? null : Path.GetFullPath(configPath, CurrentDirectory);
    }

    /// <summary>Looks for nothing: every rule stays as its file says, .editorconfig is not read.</summary>
    public static ConfigFinder None(string currentDirectory) => new(currentDirectory) { IsEnabled = false };

    public string CurrentDirectory { get; }

    public bool IsEnabled { get; private init; } = true;

    /// <summary>What is wrong with the files read so far, by path and place.</summary>
    public ImmutableArray<LoadError> Errors => LoadErrors.Sort(_errors);

    /// <summary>The configuration for a file, or null when there is none or it cannot be read.</summary>
    /// <param name="fullPath">Absolute; the file need not exist.</param>
    public ConfigFile? For(string fullPath)
    {
        if (!IsEnabled)
            return null;
        return _named is not null ? Read(_named) : InFolder(Path.GetDirectoryName(fullPath));
    }

    private ConfigFile? InFolder(string? folder)
    {
        if (folder is null)
            return null;
        return _byFolder.GetOrAdd(folder, f => new Lazy<ConfigFile?>(() =>
        {
            string candidate = Path.Combine(f, FileName);
            if (File.Exists(candidate))
                return Read(candidate);
            return RepositoryRoot.Is(f) ? null : InFolder(Path.GetDirectoryName(f));
        })).Value;
    }

    private ConfigFile? Read(string path) => _byPath.GetOrAdd(path, p => new Lazy<ConfigFile?>(() =>
    {
        var errors = new List<LoadError>();
        ConfigFile? config = ConfigReader.Read(p, CurrentDirectory, errors);
        errors.ForEach(_errors.Add);
        return config;
    })).Value;
}
