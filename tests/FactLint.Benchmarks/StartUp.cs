using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace FactLint.Benchmarks;

/// <summary>
/// What a desk waits for one short article: the whole process, published with ReadyToRun, over a program that only says hello and was built the same way.
/// </summary>
internal static class StartUp
{
    private const double Bar = 4;

    public static int Run(BenchmarkOptions options)
    {
        string folder = Directory.CreateTempSubdirectory("factlint-startup-").FullName;
        try
        {
            string factlint = Publish(Path.Combine(Root(), "src", "FactLint.Cli", "FactLint.Cli.csproj"), Path.Combine(folder, "factlint"), "factlint");
            string hello = Publish(WriteHello(folder), Path.Combine(folder, "hello-out"), "hello");
            string article = Directory.EnumerateFiles(BenchmarkText.SeedFolder(), "*.txt").Order(StringComparer.Ordinal).First();
            return Compare(options, hello, factlint, ["check", article]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Compare(BenchmarkOptions options, string hello, string factlint, string[] arguments)
    {
        int repeats = Math.Max(options.Repeats, 21);
        (TimeSpan[] plain, TimeSpan[] full) = Stopwatches.InTurns(repeats, () => Start(hello, []), () => Start(factlint, arguments));
        double one = Stopwatches.Median(plain.Select(t => t.TotalMilliseconds));
        double other = Stopwatches.Median(full.Select(t => t.TotalMilliseconds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hello: {one:0} ms   factlint check: {other:0} ms   ratio {other / one:0.00} (bar {Bar:0.0})"));
        return other / one <= Bar ? 0 : 1;
    }

    private static string WriteHello(string folder)
    {
        string project = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "hello")).FullName, "hello.csproj");
        File.WriteAllText(project, """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "hello", "Program.cs"), "System.Console.WriteLine(\"Hello, world\");\n");
        return project;
    }

    private static string Publish(string project, string output, string name)
    {
        string[] arguments = ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", output, "-nologo", "-v", "quiet"];
        if (Wait("dotnet", arguments) != 0)
            throw new InvalidOperationException($"{project} could not be published");
        return Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
    }

    // Findings make the exit code 1: only a program that could not run is a failure here.
    private static void Start(string program, string[] arguments)
    {
        if (Wait(program, arguments) > 1)
            throw new InvalidOperationException($"{program} failed");
    }

    private static int Wait(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string Root() => Path.GetDirectoryName(BenchmarkText.SeedFolder())!;
}
