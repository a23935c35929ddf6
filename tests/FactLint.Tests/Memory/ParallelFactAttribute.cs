using Xunit;

namespace FactLint.Tests.Memory;

/// <summary>A fact that takes GNU parallel; where it is not installed, the test says so and is left out.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ParallelFactAttribute : FactAttribute
{
    public ParallelFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (OperatingSystem.IsWindows() || !folders.Any(f => File.Exists(Path.Combine(f, "parallel"))))
            Skip = "GNU parallel is not installed";
    }
}
