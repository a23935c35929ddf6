using System.Collections.Immutable;

namespace FactLint.Cli.Reporters;

/// <summary>The list of all output formats; a test asserts that it is complete.</summary>
internal static class ReporterFormats
{
    public static ImmutableArray<ReporterFormat> All { get; } =
    [
        new("text", "the line with the words underlined, related places, advice", t => new TextReporter(t)),
        new("concise", "one line per finding", t => new ConciseReporter(t)),
        new("json", "one document for programs", t => new JsonReporter(t)),
        new("jsonl", "one line of JSON per article, as it is checked", t => new JsonLinesReporter(t)),
        new("sarif", "SARIF 2.1.0 for code scanning", t => new SarifReporter(t)),
        new("github", "annotations of GitHub Actions", t => new GitHubReporter(t)),
        new("markdown", "a table for a job summary or a comment", t => new MarkdownReporter(t)),
        new("junit", "JUnit XML for build servers", t => new JUnitReporter(t)),
    ];

    public static ReporterFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
