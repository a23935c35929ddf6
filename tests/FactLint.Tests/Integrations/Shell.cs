using System.Diagnostics;
using System.Text;

namespace FactLint.Tests.Integrations;

/// <summary>Runs a program to its end and keeps what it printed.</summary>
internal static class Shell
{
    public sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            process.Kill(entireProcessTree: true);
        return new Result(process.ExitCode, output, error.Result);
    }

    /// <exception cref="InvalidOperationException">Git failed.</exception>
    public static string Git(string folder, params string[] arguments)
    {
        var identity = new Dictionary<string, string>
        {
            ["GIT_AUTHOR_NAME"] = "Desk",
            ["GIT_AUTHOR_EMAIL"] = "desk@example.org",
            ["GIT_COMMITTER_NAME"] = "Desk",
            ["GIT_COMMITTER_EMAIL"] = "desk@example.org",
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
            ["GIT_CONFIG_NOSYSTEM"] = "1",
        };
        Result result = Run(folder, identity, "git", arguments);
        return result.ExitCode == 0 ? result.Output.Trim() : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {result.Error}");
    }
}
