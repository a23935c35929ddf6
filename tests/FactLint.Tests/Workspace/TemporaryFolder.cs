using FactLint.Workspace;
using FactLint.Workspace.Configuration;

namespace FactLint.Tests.Workspace;

/// <summary>A folder of a test's own; gone when the test ends. It is a repository root, so that nothing above it counts.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Root = Directory.CreateTempSubdirectory("factlint-test-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
        Write(".editorconfig", "root = true\n");
    }

    public string Root { get; }

    public string Write(string path, string text)
    {
        string full = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string At(string path) => Path.Combine(Root, path);

    public DocumentSearch Find(params string[] inputs) => DocumentFinder.Find(inputs, new ConfigFinder(Root));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
