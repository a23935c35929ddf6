using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Reporters;

public sealed class GitHubReporterTests
{
    private const string Article = "Then a source told us so.";

    [Fact]
    public void A_finding_is_one_command_with_its_place() =>
        Sample.Report("github", Sample.Finding(Article, "a source", "100% sure:\nsay why")).Should().Be(
            "::warning file=desk/a.txt,line=1,endLine=1,col=6,endColumn=14,title=FL1001 Anonymous source without a reason::100%25 sure: say why%0ASay why the source cannot be named.\n");

    [Fact]
    public void Properties_cannot_be_ended_from_inside() =>
        Sample.Report("github", Sample.Finding(Article, "a source", path: "a,line=9::b%.txt")).Should().Contain("file=a%2Cline=9%3A%3Ab%25.txt,line=1");

    [Fact]
    public void Columns_are_left_out_over_several_lines() =>
        Sample.Report("github", Sample.Finding("one\ntwo", "one\ntwo")).Should().Contain("line=1,endLine=2,title=").And.NotContain("col=");

    [Fact]
    public void The_most_severe_come_first_ten_of_each_level_then_the_number_left()
    {
        Diagnostic[] findings =
        [
            .. Enumerable.Repeat(Sample.Finding(Article, "a source", severity: Severity.Info), 12),
            .. Enumerable.Repeat(Sample.Finding(Article, "a source", severity: Severity.Warning), 11),
            .. Enumerable.Repeat(Sample.Finding(Article, "a source", severity: Severity.Error), 3),
        ];
        var lines = Sample.Lines(Sample.Report("github", findings));
        lines.Select(l => l.Split(' ')[0]).Should().Equal(
            [.. Enumerable.Repeat("::error", 3), .. Enumerable.Repeat("::warning", 10), .. Enumerable.Repeat("::notice", 10)]);
        lines[^1].Should().Be("::notice title=FactLint::4 more: run factlint check to see them all");
    }

    [Fact]
    public void What_could_not_be_checked_comes_first_and_counts_as_an_error()
    {
        var run = new RunSummary
        {
            Files = 1,
            Counts = new FindingCounts(),
            LoadErrors = [new LoadError("rules/a,b.yml", 3, 5, "there is no key “sevrity”")],
            Skipped = [new SkippedInput("drafts/lost.md", "there is no such file")],
        };
        Diagnostic[] findings = [.. Enumerable.Repeat(Sample.Finding(Article, "a source", severity: Severity.Error), 10)];
        var lines = Sample.Lines(Sample.Report("github", new ReportTarget(Stream.Null) { Rules = [Sample.Rule] }, run, findings));
        lines.Should().HaveCount(11);
        lines[0].Should().Be("::error file=rules/a%2Cb.yml,line=3,col=5,title=FactLint could not check this::there is no key “sevrity”");
        lines[1].Should().Be("::error file=drafts/lost.md,title=FactLint could not check this::drafts/lost.md: there is no such file");
        lines[^1].Should().Be("::notice title=FactLint::2 more: run factlint check to see them all");
    }
}
