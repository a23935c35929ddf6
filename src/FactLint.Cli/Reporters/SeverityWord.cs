using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>The words for severities, the same in every format, option and file.</summary>
internal static class SeverityWord
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };
}
