using System.Text.Json;

namespace FactLint.Tests.Integrations;

/// <summary>Runs the built command line as its own process.</summary>
internal static class FactlintProcess
{
    /// <summary>How a shell would start it.</summary>
    public static string CommandLine { get; } = "dotnet " + Path.Combine(AppContext.BaseDirectory, "factlint.dll");

    public static Shell.Result Run(string folder, params string[] arguments) =>
        Shell.Run(folder, new Dictionary<string, string>(), "dotnet", [Path.Combine(AppContext.BaseDirectory, "factlint.dll"), .. arguments]);

    /// <summary>The findings of <c>check --format json</c>, with every property as text.</summary>
    public static List<Dictionary<string, string>> Findings(string folder, params string[] arguments)
    {
        Shell.Result run = Run(folder, ["check", "--format", "json", .. arguments]);
        if (run.Output.Length == 0)
            throw new InvalidOperationException(run.Error);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(d => d.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ToString()))];
    }
}
