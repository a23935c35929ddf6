using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Reporters;

public sealed class ReporterFormatsTests
{
    public static TheoryData<string> Names => [.. ReporterFormats.All.Select(f => f.Name)];

    [Fact]
    public void Every_reporter_is_in_the_list()
    {
        IEnumerable<Type> written = typeof(Reporter).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Reporter)) && !t.IsAbstract);
        IEnumerable<Type> listed = ReporterFormats.All.Select(f =>
        {
            using Reporter reporter = f.Open(new ReportTarget(new MemoryStream()));
            return reporter.GetType();
        });
        listed.Should().BeEquivalentTo(written).And.OnlyHaveUniqueItems();
    }

    /// <summary>What an article, its path or a rule file may hold to take over a terminal, a log or a page.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_hostile_gets_through(string format)
    {
        const string Nasty = "\u001b[31mred\u0007 \u202Eevil\u2066 ::error file=x::boo ]]></failure><script>alert(1)</script> |@desk `x` \uD83D \u0085";
        Diagnostic finding = Sample.Finding("He saw " + Nasty + " there.", Nasty, Nasty + "\n::error::new line", path: "a\u001b[2J\n::error::b.txt") with
        {
            Related = [new RelatedLocation(Sample.At("He saw " + Nasty, Nasty), Nasty)],
        };
        string report = Sample.Report(format, finding);
        report.Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
        if (format is not ("text" or "concise" or "github"))
            report.Should().NotContainAny("<script>", "]]></failure>");
        Sample.Lines(report).Where(l => l.StartsWith("::", StringComparison.Ordinal)).Should().HaveCount(format == "github" ? 1 : 0);
        if (format is not ("json" or "jsonl" or "sarif"))
            report.Should().NotContainAny("\u202E", "\u2066");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_ends_with_one_line_end_and_never_has_a_mark(string format)
    {
        string report = Sample.Report(format, Sample.Finding("A source said so.", "A source"));
        report.Should().EndWith("\n").And.NotEndWith("\n\n").And.NotStartWith("\uFEFF").And.NotContain("\r");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("concise")]
    [InlineData("github")]
    [InlineData("junit")]
    [InlineData("markdown")]
    public void Suppressed_findings_are_hidden_from_people(string format)
    {
        const string Article = "A source said so. <!-- note -->";
        Diagnostic finding = Sample.Finding(Article, "A source") with { Suppressed = new AppliedSuppression(Sample.At(Article, "note"), "asked", true) };
        Sample.Report(format, finding).Should().NotContain("say why");
    }

    [Theory]
    [InlineData("json", "\"reason\": \"asked\"")]
    [InlineData("jsonl", "\"reason\":\"asked\"")]
    [InlineData("sarif", "\"justification\": \"asked\"")]
    public void Suppressed_findings_are_kept_for_programs(string format, string expected)
    {
        const string Article = "A source said so. <!-- note -->";
        Diagnostic finding = Sample.Finding(Article, "A source") with { Suppressed = new AppliedSuppression(Sample.At(Article, "note"), "asked", true) };
        Sample.Report(format, finding).Should().Contain(expected).And.Contain("say why");
    }
}
