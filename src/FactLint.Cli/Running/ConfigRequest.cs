using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>What <c>--config</c> and <c>--no-config</c> mean.</summary>
internal static class ConfigRequest
{
    /// <exception cref="UsageException">Both were given, or the file does not exist.</exception>
    public static ConfigFinder Finder(string? file, bool none, Invocation invocation)
    {
        if (file is not null && none)
            throw new UsageException("--config and --no-config exclude each other");
        if (file is not null && !File.Exists(Path.GetFullPath(file, invocation.CurrentDirectory)))
            throw new UsageException($"there is no configuration file {file}: check the path after --config");
        return none ? ConfigFinder.None(invocation.CurrentDirectory) : new ConfigFinder(invocation.CurrentDirectory, file);
    }
}
