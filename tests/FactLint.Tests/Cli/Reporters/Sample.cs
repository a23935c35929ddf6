using System.Collections.Immutable;
using System.Text;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Language.Text;

namespace FactLint.Tests.Cli.Reporters;

/// <summary>Makes findings and takes reports of them.</summary>
internal static class Sample
{
    public static RuleDescriptor Rule { get; } = new()
    {
        Id = "FL1001",
        Name = "no-reason",
        Category = "sourcing",
        Title = "Anonymous source without a reason",
        DefaultSeverity = Severity.Warning,
        Message = "say why",
        Why = "Readers cannot weigh a voice they cannot place.",
        Advice = "Say why the source cannot be named.",
        Sources = ["Reuters Handbook"],
    };

    /// <summary>A finding on the first occurrence of a text in an article.</summary>
    public static Diagnostic Finding(string article, string on, string message = "say why", Severity severity = Severity.Warning, string path = "desk/a.txt")
    {
        Location location = At(article, on, path);
        return new Diagnostic { Rule = Rule, Severity = severity, Message = message, Location = location, Fingerprint = "0123456789abcdef0123456789abcdef" };
    }

    public static Location At(string article, string on, string path = "desk/a.txt")
    {
        int start = article.IndexOf(on, StringComparison.Ordinal);
        return Location.OfSource(new DocumentKey(path), new SourceText(article), new TextSpan(start, on.Length));
    }

    public static string Report(string format, params Diagnostic[] findings) => Report(format, new ReportTarget(Stream.Null) { Rules = [Rule] }, findings);

    public static string Report(string format, ReportTarget target, params Diagnostic[] findings) =>
        Report(format, target, new RunSummary { Files = 1, Counts = new FindingCounts() }, findings);

    public static string Report(string format, ReportTarget target, RunSummary run, params Diagnostic[] findings)
    {
        using var output = new MemoryStream();
        run.Counts.Add(findings);
        using (Reporter reporter = ReporterFormats.Find(format)!.Open(target with { Output = output }))
        {
            var key = new DocumentKey("desk/a.txt");
            reporter.Article(new CheckedArticle(key, [.. findings]));
            reporter.Finish(run);
        }
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }

    public static ImmutableArray<string> Lines(string report) => [.. report.TrimEnd('\n').Split('\n')];
}
