using System.Text.Json;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Language.Text;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Reporters;

public sealed class JsonReporterTests
{
    [Fact]
    public void A_finding_has_the_keys_of_the_contract()
    {
        const string Article = "First.\nThen 😀 a source told us.";
        Diagnostic finding = Sample.Finding(Article, "a source") with
        {
            Related = [new RelatedLocation(Sample.At(Article, "First"), "here too")],
            Fixes = [new Fix("Change it", FixSafety.Safe, [new TextEdit(new TextSpan(15, 8), "an aide")])],
        };
        using JsonDocument json = JsonDocument.Parse(Sample.Report("json", finding));
        json.RootElement.GetProperty("version").GetInt32().Should().Be(1);
        JsonElement first = json.RootElement.GetProperty("diagnostics")[0];
        JsonSerializer.Serialize(first).Should().Be(
            """
            {"ruleId":"FL1001","name":"no-reason","category":"sourcing","severity":"warning","message":"say why","path":"desk/a.txt","start":15,"end":23,"line":2,"column":9,"endLine":2,"endColumn":17,"text":"a source","related":[{"path":"desk/a.txt","start":0,"end":5,"line":1,"column":1,"endLine":1,"endColumn":6,"text":"First","label":"here too"}],"fixes":[{"title":"Change it","safety":"safe","edits":[{"start":15,"end":23,"text":"an aide"}]}],"fingerprint":"0123456789abcdef0123456789abcdef","suppressed":null}
            """);
        JsonSerializer.Serialize(json.RootElement.GetProperty("summary")).Should().Be(
            """{"files":1,"errors":0,"warnings":1,"infos":0,"suppressed":0,"skipped":[]}""");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    public void Marks_that_turn_a_line_are_escaped_and_read_back(string format)
    {
        string report = Sample.Report(format, Sample.Finding("A \u202Esource\u202C spoke \u2066now.", "\u202Esource\u202C"));
        report.Should().NotContainAny("\u202E", "\u202C", "\u2066").And.Contain("\\u202E");
        if (format == "json")
            JsonDocument.Parse(report).RootElement.GetProperty("diagnostics")[0].GetProperty("text").GetString().Should().Be("\u202Esource\u202C");
    }

    [Fact]
    public void Lines_of_json_end_with_what_crosses_articles()
    {
        Diagnostic finding = Sample.Finding("A source spoke.", "A source");
        var run = new RunSummary { Files = 1, Counts = new FindingCounts(), CorpusFindings = [finding] };
        var lines = Sample.Lines(Sample.Report("jsonl", new ReportTarget(Stream.Null), run));
        lines.Should().HaveCount(2);
        lines[0].Should().Be("{\"path\":\"desk/a.txt\",\"diagnostics\":[]}");
        using JsonDocument last = JsonDocument.Parse(lines[1]);
        last.RootElement.GetProperty("corpus").GetBoolean().Should().BeTrue();
        last.RootElement.GetProperty("diagnostics").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void Letters_are_written_as_themselves() =>
        Sample.Report("jsonl", Sample.Finding("Žižek said “no”.", "Žižek")).Should().Contain("Žižek");
}
