using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactLint.Analysis.Corpus;
using FactLint.Cli.Reporters;
using FactLint.Memory;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>The memory of a check. The library behind it is loaded only when a memory is named.</summary>
/// <param name="file">As <c>--memory</c> gave it, or null.</param>
/// <param name="currentDirectory">Full.</param>
internal sealed class MemoryUse(string? file, string currentDirectory) : IDisposable
{
#pragma warning disable CA1859 // The types of the library may be named only where a memory is used: naming them loads it.
    private IDisposable? _open;

    /// <summary>The file that was named, else the one that all configurations name; null for none.</summary>
    /// <exception cref="UsageException">Two configurations name two files.</exception>
    public static string? PathOf(string? file, IEnumerable<ConfigFile> configs, string currentDirectory)
    {
        if (file is not null)
            return Path.GetFullPath(file, currentDirectory);
        string[] named = [.. configs.Select(c => c.Memory).OfType<string>().Distinct()];
        return named.Length < 2 ? named.FirstOrDefault() : throw new UsageException($"two memories are named, {named[0]} and {named[1]}: choose one with --memory, or run each folder by itself");
    }

    public IDeskMemory? Open(ImmutableArray<ConfigFile> configs) => PathOf(file, configs, currentDirectory) is { } path ? OpenFile(path) : null;

    /// <summary>True, with a line that says why, when the file failed in the middle of the run.</summary>
    public bool Failed(TextWriter error) => _open is not null && HasFailed(error);

    public void Dispose() => _open?.Dispose();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private IDeskMemory OpenFile(string path)
    {
        var memory = DeskMemory.Open(path);
        _open = memory;
        return memory;
    }
#pragma warning restore CA1859

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool HasFailed(TextWriter error)
    {
        if (((DeskMemory)_open!).Failure is not { } failure)
            return false;
        error.WriteLine(VisibleText.OneLine($"factlint: error: {failure}"));
        return true;
    }
}
