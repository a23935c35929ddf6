using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Language.Text;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Reporters;

public sealed class TextReporterTests
{
    [Fact]
    public void A_finding_shows_its_line_what_belongs_to_it_and_what_to_do()
    {
        const string Article = "First line.\nThen a source told us so.\nThe source spoke again.";
        Diagnostic finding = Sample.Finding(Article, "a source") with
        {
            Related = [new RelatedLocation(Sample.At(Article, "The source"), "named again here")],
            Fixes = [new Fix("Change to “an aide”", FixSafety.Suggested, [new TextEdit(new TextSpan(17, 8), "an aide")])],
        };
        Sample.Report("text", finding).Should().Be(
            """
            desk/a.txt:2:6: warning FL1001: say why
            2 | Then a source told us so.
              |      ^^^^^^^^
              ::: desk/a.txt:3:1: named again here
            3 | The source spoke again.
              | ----------
              = suggestion: Change to “an aide”
              = help: Say why the source cannot be named.

            1 file checked: 1 warning

            """);
    }

    [Theory]
    [InlineData("\tA source spoke.", "source", "1 |     A source spoke.", "  |       ^^^^^^")]
    [InlineData("東京 source spoke.", "source", "1 | 東京 source spoke.", "  |      ^^^^^^")]
    [InlineData("👩‍👩‍👧 source spoke.", "source", "1 | 👩‍👩‍👧 source spoke.", "  |    ^^^^^^")]
    [InlineData("Jose\u0301 met Zoe\u0308 again.", "Zoe\u0308", "1 | Jose\u0301 met Zoe\u0308 again.", "  |          ^^^")]
    [InlineData("🇺🇦 and 🇺🇸 source", "source", "1 | 🇺🇦 and 🇺🇸 source", "  |           ^^^^^^")]
    [InlineData("a\u001bb source", "source", "1 | a␛b source", "  |     ^^^^^^")]
    [InlineData("a\u202Eb source", "source", "1 | a<U+202E>b source", "  |            ^^^^^^")]
    public void Marks_stand_under_the_words_whatever_is_before_them(string article, string on, string line, string marks) =>
        Sample.Lines(Sample.Report("text", Sample.Finding(article, on))).Should().ContainInConsecutiveOrder(line, marks);

    [Fact]
    public void A_finding_over_several_lines_is_marked_to_the_end_of_the_first() =>
        Sample.Lines(Sample.Report("text", Sample.Finding("He said nothing\nmore of it.", "nothing\nmore"))).Should().Contain("  |         ^^^^^^^…");

    [Fact]
    public void A_finding_without_length_has_a_mark() =>
        Sample.Lines(Sample.Report("text", Sample.Finding("Word.", ""))).Should().Contain("  | ^");

    [Fact]
    public void A_finding_in_an_empty_file_has_a_mark() =>
        Sample.Lines(Sample.Report("text", Sample.Finding("", ""))).Should().Contain("  | ^");

    [Fact]
    public void Color_is_only_written_when_asked_for()
    {
        Diagnostic finding = Sample.Finding("A source spoke.", "A source");
        Sample.Report("text", finding).Should().NotContain("\u001b");
        Sample.Report("text", new ReportTarget(Stream.Null) { Color = true }, finding).Should().Contain("\u001b[1;33mwarning FL1001\u001b[0m");
    }

    [Fact]
    public void The_summary_counts_and_says_what_is_missing()
    {
        var run = new RunSummary { Files = 2, Counts = new FindingCounts(), Skipped = [new SkippedInput("b.txt", "not there")] };
        Diagnostic note = Sample.Finding("A source spoke.", "A source", severity: Severity.Info);
        Sample.Report("text", new ReportTarget(Stream.Null), run, note, note).Should().EndWith("2 files checked: 2 notes; 1 input could not be checked\n");
    }

    [Fact]
    public void Quiet_leaves_the_summary_out() =>
        Sample.Report("text", new ReportTarget(Stream.Null) { Quiet = true }).Should().BeEmpty();
}
