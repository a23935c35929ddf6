using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactLint.Tests.Cli;
using FluentAssertions;

namespace FactLint.Tests.Published;

/// <summary>
/// What the shipped rules say of published copy: golden/published.txt holds the number of findings of each rule and the fingerprint of
/// every finding, and no text of an article. After a wanted change, run this test once with FACTLINT_UPDATE_GOLDEN=1 and read the
/// findings that came and went.
/// </summary>
public sealed partial class PublishedCopySnapshotTests
{
    private static readonly string Snapshot = Path.Combine(Repository.Root, "tests", "FactLint.Tests", "golden", "published.txt");

    [PublishedCopyFact]
    public void Published_articles_give_the_findings_they_gave_before()
    {
        List<Finding> findings = Check(PublishedCopy.Records(PublishedCopy.Folder!));
        string snapshot = Write(findings);
        if (Environment.GetEnvironmentVariable("FACTLINT_UPDATE_GOLDEN") == "1")
            File.WriteAllText(Snapshot, snapshot);
        string[] before = File.ReadAllLines(Snapshot), now = snapshot.TrimEnd('\n').Split('\n');
        now.Except(before).Should().BeEmpty("no finding should be new");
        before.Except(now).Should().BeEmpty("no finding should be missing");
    }

    [PublishedCopyFact]
    public void Published_articles_are_left_in_peace()
    {
        string records = PublishedCopy.Records(PublishedCopy.Folder!);
        List<Finding> findings = Check(records);
        double thousands = records.TrimEnd('\n').Split('\n').Sum(r => Word().Count(JsonDocument.Parse(r).RootElement.GetProperty("text").GetString()!)) / 1000.0;
        (findings.Count(f => f.Severity == "warning") / thousands).Should().BeLessThanOrEqualTo(1.5);
        (findings.Count(f => f.Severity == "error") / thousands).Should().BeLessThanOrEqualTo(0.15);
    }

    private static List<Finding> Check(string records)
    {
        using var desk = new Desktop();
        Ran run = desk.RunWith(records, "check", "--stdin-jsonl", "--no-config", "--format", "jsonl", "--fail-on", "never", "--threads", "1");
        run.Exit.Should().Be(0, run.Error);
        return [.. run.Lines.SelectMany(Findings)];
    }

    // An article's own line names it; the last line holds what was found between articles, and each finding there names its article.
    private static IEnumerable<Finding> Findings(string line)
    {
        using JsonDocument article = JsonDocument.Parse(line);
        string? id = article.RootElement.TryGetProperty("id", out JsonElement own) ? own.GetString() : null;
        return [.. article.RootElement.GetProperty("diagnostics").EnumerateArray().Select(f => new Finding(
            f.GetProperty("ruleId").GetString()!, f.GetProperty("severity").GetString()!, id ?? f.GetProperty("id").GetString()!, f.GetProperty("fingerprint").GetString()!))];
    }

    private static string Write(List<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var rule in findings.GroupBy(f => (f.Rule, f.Severity)).OrderBy(g => g.Key.Rule, StringComparer.Ordinal).ThenBy(g => g.Key.Severity, StringComparer.Ordinal))
        {
            text.Append($"{rule.Key.Rule} {rule.Key.Severity}: {rule.Count()}\n");
            foreach (Finding finding in rule.OrderBy(f => f.Article, StringComparer.Ordinal).ThenBy(f => f.Fingerprint, StringComparer.Ordinal))
                text.Append($"  {finding.Article} {finding.Fingerprint}\n");
        }
        return text.ToString();
    }

    private sealed record Finding(string Rule, string Severity, string Article, string Fingerprint);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
