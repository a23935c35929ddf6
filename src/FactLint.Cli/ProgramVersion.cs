namespace FactLint.Cli;

/// <summary>The version, as the build wrote it.</summary>
internal static class ProgramVersion
{
    /// <summary>As <c>0.1.0</c>.</summary>
    public static string Number { get; } = typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static string Line => $"factlint {Number}\n";
}
