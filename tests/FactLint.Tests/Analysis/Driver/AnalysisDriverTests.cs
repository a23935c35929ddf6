using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Syntax;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Analysis.Driver;

public sealed class AnalysisDriverTests
{
    [Fact]
    public void Reports_the_exact_characters_with_the_message_filled_in()
    {
        Diagnostic found = Probe.Check(Probe.Article("One two.\nA Second source spoke."), new WordAnalyzer(Probe.Rule(), "second")).Diagnostics.Single();
        found.Location.Text.Should().Be("Second");
        found.Location.Start.ToString().Should().Be("2:3");
        found.Message.Should().Be("found “Second”");
        found.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void Does_not_run_a_rule_that_is_off()
    {
        Article article = Probe.Article("A second source.");
        var settings = new RuleSettings(_ => Severity.Off);
        Probe.Driver(new WordAnalyzer(Probe.Rule(), "second")).Check(Probe.Input(article, settings: settings)).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_throws_is_reported_and_the_others_go_on()
    {
        var broken = new WordAnalyzer(Probe.Rule("FL9001", "broken"), "source") { OnSentence = c => { if (c.Sentence.Index == 1) throw new InvalidOperationException("boom"); } };
        ArticleResult result = Probe.Check(Probe.Article("A source.\nA source.\nA second source."), broken, new WordAnalyzer(Probe.Rule("FL9002", "sound"), "second"));
        result.RuleCrashed.Should().BeTrue();
        result.Diagnostics.Select(d => d.Rule.Id).Should().Equal("FL0001", "FL9002");
        result.Diagnostics[0].Message.Should().Contain("FL9001 broken").And.Contain("boom");
    }

    [Fact]
    public void A_regular_expression_that_runs_out_of_time_is_not_a_crash()
    {
        var slow = new WordAnalyzer(Probe.Rule(), "source") { OnSentence = _ => throw new System.Text.RegularExpressions.RegexMatchTimeoutException() };
        ArticleResult result = Probe.Check(Probe.Article("A source."), slow);
        result.RuleCrashed.Should().BeFalse();
        result.Diagnostics.Single().Rule.Should().BeSameAs(EngineRules.RuleTimedOut);
    }

    [Fact]
    public void Fingerprints_survive_text_added_before_and_tell_equal_findings_apart()
    {
        var analyzer = new WordAnalyzer(Probe.Rule(), "second");
        var before = Probe.Check(Probe.Article("the second one\nthe second one"), analyzer).Diagnostics.Select(d => d.Fingerprint).ToList();
        var after = Probe.Check(Probe.Article("New lines.\n\nthe second one\nthe second one"), analyzer).Diagnostics.Select(d => d.Fingerprint).ToList();
        before.Should().OnlyHaveUniqueItems();
        after.Should().Equal(before);
    }

    [Fact]
    public void Across_articles_both_sides_are_shown()
    {
        AnalysisDriver driver = Probe.Driver(new WordAnalyzer(Probe.Rule(message: "written in two ways"), "defence", across: true));
        ArticleResult[] results =
        [
            driver.Check(Probe.Input(Probe.Article("Defence first."), "a.txt")),
            driver.Check(Probe.Input(Probe.Article("The defence here."), "b.txt")),
        ];
        Diagnostic found = driver.CheckCorpus(results).Single();
        found.Location.Document.Path.Should().Be("b.txt");
        found.Location.Text.Should().Be("defence");
        found.Related.Single().Location.Document.Path.Should().Be("a.txt");
        found.Fixes.Single().Edits.Single().NewText.Should().Be("Defence");
    }

    [Fact]
    public void Stops_when_interrupted()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        AnalysisDriver driver = Probe.Driver(new WordAnalyzer(Probe.Rule(), "second"));
        FluentActions.Invoking(() => driver.Check(Probe.Input(Probe.Article("A second one.")), stop.Token)).Should().Throw<OperationCanceledException>();
    }
}
