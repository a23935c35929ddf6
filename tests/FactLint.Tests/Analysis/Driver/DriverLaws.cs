using FactLint.Analysis.Driver;
using FactLint.Language.Syntax;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactLint.Tests.Analysis.Driver;

/// <summary>Laws that hold for any text.</summary>
public sealed class DriverLaws
{
    private static readonly string[] Pieces =
        ["second", "Second", "source", "the", " ", " ", "\n", "\r\n", ".", "“", "”", "'", "é", "😀", "e\u0301", "\ud800", "\0", "<!--", "U.S.", "1,018"];

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static WordAnalyzer Second() => new(Probe.Rule("FL9001", "second"), "second");

    private static WordAnalyzer Source() => new(Probe.Rule("FL9002", "source"), "source");

    [Fact]
    public void An_unrelated_rule_changes_no_other_finding() => Prop.ForAll(Texts(), text =>
    {
        Article article = Probe.Article(text);
        var alone = Probe.Check(article, Second()).Diagnostics;
        var together = Probe.Check(article, Second(), Source()).Diagnostics.Where(d => d.Rule.Id == "FL9001");
        together.Select(d => (d.Location.Span, d.Message, d.Fingerprint)).Should().Equal(alone.Select(d => (d.Location.Span, d.Message, d.Fingerprint)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_finding_shows_the_characters_it_points_at() => Prop.ForAll(Texts(), text =>
    {
        foreach (var found in Probe.Check(Probe.Article(text), Second()).Diagnostics)
        {
            text.Substring(found.Location.Span.Start, found.Location.Span.Length).Should().Be(found.Location.Text).And.BeEquivalentTo("second");
            found.Location.Excerpt.Text.Substring(found.Location.Excerpt.Mark.Start, found.Location.Excerpt.Mark.Length).Should().Be(found.Location.Text);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_thread_and_many_give_the_same() => Prop.ForAll(Texts(), text =>
    {
        AnalysisDriver driver = Probe.Driver(Second(), Source());
        Article article = Probe.Article(text);
        string Once() => string.Join('\n', driver.Check(Probe.Input(article)).Diagnostics.Select(d => $"{d.Location.Span} {d.Rule.Id} {d.Fingerprint}"));
        string expected = Once();
        Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => Once()).Should().OnlyContain(s => s == expected);
    }).QuickCheckThrowOnFailure();
}
