using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Running;

namespace FactLint.Cli.Reporters;

/// <summary>Prints why rules fired or kept silent on a line.</summary>
internal static class ExplainedLine
{
    public static void Write(StreamWriter output, LineExplanation line)
    {
        output.WriteLine($"{line.Line} | {VisibleText.OneLine(line.Text)}");
        output.WriteLine();
        output.WriteLine("Fired:");
        foreach (Diagnostic finding in line.Findings)
            WriteFinding(output, finding);
        if (line.Findings.IsEmpty)
            output.WriteLine("  nothing");
        var silent = line.Silent().ToList();
        if (silent.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("Looked, and did not fire:");
        foreach ((RuleDescriptor rule, string why) in silent)
            output.WriteLine(VisibleText.OneLine($"  {rule.Id} {rule.Name}: {why}"));
    }

    private static void WriteFinding(StreamWriter output, Diagnostic finding)
    {
        string suppressed = finding.Suppressed is { } by
            ? $" (suppressed at {by.Location.Document.Shown()}:{by.Location.Start}{(by.Reason is null ? "" : $": {by.Reason}")})"
            : "";
        output.WriteLine(VisibleText.OneLine($"  {finding.Rule.Id} {finding.Rule.Name} at column {finding.Location.Start.Column}: {finding.Severity.Word()}: {finding.Message}{suppressed}"));
    }
}
