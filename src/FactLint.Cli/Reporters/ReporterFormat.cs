namespace FactLint.Cli.Reporters;

/// <summary>An output format by the name that <c>--format</c> takes.</summary>
internal sealed record ReporterFormat(string Name, string Summary, Func<ReportTarget, Reporter> Open);
