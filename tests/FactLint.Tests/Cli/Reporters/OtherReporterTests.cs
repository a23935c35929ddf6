using System.Text.Json;
using System.Xml.Linq;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Reporters;

public sealed class OtherReporterTests
{
    [Fact]
    public void Concise_is_one_line_per_finding() =>
        Sample.Report("concise", Sample.Finding("One.\nA source spoke.", "A source", "say why\nand who") with
        {
            Related = [new RelatedLocation(Sample.At("One.", "One"), "also here")],
        }).Should().Be("desk/a.txt:2:1: warning: say why and who (also here: desk/a.txt:1:1) [FL1001]\n");

    [Fact]
    public void Markdown_shows_text_as_it_is_written()
    {
        string row = Sample.Lines(Sample.Report("markdown", Sample.Finding("a|b <b> `c` @desk #12 https://x.org [l](u) *s*", "a|b <b> `c` @desk #12 https://x.org [l](u) *s*"))).Last();
        row.Should().Contain(@"a\|b &lt;b&gt; \`c\` @&#8203;desk #&#8203;12 https:&#8203;//x.org \[l\](u) \*s\*");
        row.Split(" | ").Should().HaveCount(4);
    }

    [Fact]
    public void JUnit_is_xml_with_counts()
    {
        string report = Sample.Report("junit",
            Sample.Finding("A \u0001 source\uFFFF.", "A \u0001 source\uFFFF", "a & b < c ]]> \u0002"), Sample.Finding("A source.", "A source", severity: Severity.Info));
        XElement suite = XDocument.Parse(report).Root!.Element("testsuite")!;
        suite.Attribute("tests")!.Value.Should().Be("2");
        suite.Attribute("failures")!.Value.Should().Be("1");
        suite.Descendants("failure").Single().Attribute("message")!.Value.Should().Be("a & b < c ]]> ␂");
    }

    [Fact]
    public void JUnit_has_a_passed_case_for_a_clean_article() =>
        XDocument.Parse(Sample.Report("junit")).Descendants("testcase").Should().ContainSingle().Which.Elements().Should().BeEmpty();

    [Fact]
    public void Sarif_says_how_columns_count_and_where_things_are()
    {
        using JsonDocument log = JsonDocument.Parse(Sample.Report("sarif", Sample.Finding("One.\n😀 a source spoke.", "a source", path: "desk/a b%é.txt")));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        JsonElement result = run.GetProperty("results")[0];
        result.GetProperty("ruleIndex").GetInt32().Should().Be(0);
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("desk/a%20b%25%C3%A9.txt");
        place.GetProperty("region").GetProperty("startColumn").GetInt32().Should().Be(4);
        place.GetProperty("region").GetProperty("charOffset").GetInt32().Should().Be(8);
        place.GetProperty("contextRegion").GetProperty("snippet").GetProperty("text").GetString().Should().Be("😀 a source spoke.");
    }

    [Fact]
    public void Sarif_reports_what_could_not_be_loaded()
    {
        var run = new RunSummary { Files = 0, Counts = new FindingCounts(), ExitCode = 2, LoadErrors = [new LoadError("rules/x.yml", 3, 1, "unknown key")] };
        using JsonDocument log = JsonDocument.Parse(Sample.Report("sarif", new ReportTarget(Stream.Null), run));
        JsonElement invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString().Should().Be("unknown key");
    }

    [Fact]
    public void A_path_outside_the_folder_of_the_run_is_absolute_in_sarif() =>
        Sample.Report("sarif", new ReportTarget(Stream.Null) { Root = "/srv/desk" }, Sample.Finding("A source.", "A source", path: "../wire/x.txt"))
            .Should().Contain("\"uri\": \"file:///srv/wire/x.txt\"");
}
