using System.Text;
using FactLint.Cli;

namespace FactLint.Tests.Cli;

/// <summary>A folder of its own to run the program in, removed afterwards.</summary>
internal sealed class Desktop : IDisposable
{
    public Desktop()
    {
        Folder = Directory.CreateTempSubdirectory("factlint-").FullName;
        // Configuration is looked for up to the repository's root: this is one.
        Directory.CreateDirectory(Path.Combine(Folder, ".git"));
    }

    public string Folder { get; }

    public Desktop With(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public Ran Run(params string[] arguments) => RunWith("", CancellationToken.None, arguments);

    public Ran RunWith(string input, params string[] arguments) => RunWith(input, CancellationToken.None, arguments);

    public Ran RunWith(string input, CancellationToken cancellation, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        int exit = FactLintCommand.Run(arguments, new Invocation
        {
            Input = stdin,
            Output = output,
            Error = error,
            CurrentDirectory = Folder,
            Cancellation = cancellation,
        });
        return new Ran(exit, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run of the program gave.</summary>
internal sealed record Ran(int Exit, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.TrimEnd('\n').Split('\n');
}
