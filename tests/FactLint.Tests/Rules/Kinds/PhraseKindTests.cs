using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Lexicon;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;
using FactLint.Tests.Analysis;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class PhraseKindTests
{
    [Fact]
    public void A_match_is_reported_with_its_captures() =>
        Check("match: who=(he|she) lied\nmessage: '{who} lied: {match}'", "Then she lied to us.").Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Location.Text == "she lied" && d.Message == "she lied: she lied");

    [Theory]
    [InlineData("match: a deal", "He made a deal. No deal.", "a deal")]
    [InlineData("match: [a deal, no deal]", "He made a deal. No deal.", "a deal|No deal")]
    [InlineData("match: [a deal, a deal or none]", "It was a deal or none.", "a deal or none")]
    [InlineData("match: big deal\nunless: big deal breaker", "A big deal breaker, a big deal.", "big deal")]
    [InlineData("match: big deal\nunless: '... because'", "A big deal because we say so. A big deal.", "big deal")]
    [InlineData("match: deal\nunless: [no deal, deal breaker]", "No deal breaker.", "")]
    public void Matches_less_what_unless_touches(string body, string text, string found) => Found(body, text).Should().Be(found);

    [Theory]
    [InlineData("near: { within: sentence, pattern: peace }", "A peace deal. A deal.", "deal")]
    [InlineData("near: { within: 1 sentences, pattern: peace }", "Peace. A deal. War. A deal.", "deal")]
    [InlineData("near: { within: paragraph, pattern: peace }", "Peace. War. A deal.\nA deal.", "deal")]
    [InlineData("near: { within: article, pattern: peace }", "Peace.\nA deal.\nA deal.", "deal|deal")]
    [InlineData("not-near: { within: sentence, pattern: [peace, war] }", "A war deal. A deal.", "deal")]
    [InlineData("not-near: [{ within: sentence, pattern: war }, { within: article, pattern: peace }]", "A deal. Peace.", "")]
    [InlineData("near: { within: sentence, pattern: deal }", "One deal. A deal and a deal.", "deal|deal")]
    [InlineData("near: { within: sentence, fact: PERCENT }", "A deal at 5 percent. A deal.", "deal")]
    public void Near_looks_around_the_match(string condition, string text, string found) =>
        Found("match: deal\n" + condition, text).Should().Be(found);

    [Theory]
    [InlineData("x: { is: two }", "two deals")]
    [InlineData("x: { is: [two, Five] }", "two deals|Five deals")]
    [InlineData("x: { not: two }", "3 deals|Five deals")]
    [InlineData("x: { above: 2 }", "3 deals|Five deals")]
    [InlineData("x: { below: 3 }", "two deals")]
    [InlineData("x: { above: 2, below: 4 }", "3 deals")]
    [InlineData("x: { capitalised: true }", "Five deals")]
    [InlineData("match: { has: two }", "two deals")]
    [InlineData("match: { lacks: two }", "3 deals|Five deals")]
    public void Where_tests_a_capture(string tests, string found) =>
        Found("match: x=(two|3|five) deals\nwhere: { " + tests + " }", "Now two deals, 3 deals or Five deals.").Should().Be(found);

    [Theory]
    [InlineData("5 lakh people", "5 lakh people")]
    [InlineData("two and a half thousand people", "two and a half thousand people")]
    [InlineData("one and a half million people", "one and a half million people")]
    [InlineData("twelve hundred people", "twelve hundred people")]
    [InlineData("tens of thousands of people", "tens of thousands of people")]
    [InlineData("several million people", "several million people")]
    [InlineData("between 20 and 2,000 people", "")]
    [InlineData("nine hundred people", "")]
    [InlineData("hundreds of people", "")]
    [InlineData("half a dozen people", "")]
    public void Above_reads_numbers_as_the_quantities_do(string text, string found) =>
        Found("match: x=(...{1,6}) people\nwhere: { x: { above: 1000 } }", text + " left.").Should().Be(found);

    [Fact]
    public void Above_holds_for_a_number_longer_than_any_figure()
    {
        string number = string.Concat(Enumerable.Repeat("quadrillions of ", 6));
        Found("match: x=(...{1,30}) people\nwhere: { x: { above: 1000 } }", $"{number}people left.").Should().Be($"{number}people");
    }

    [Fact]
    public void Report_points_at_a_capture_and_at_others() =>
        Check("match: a=one b=two\nreport: { at: b, also: [{ at: a, label: first }] }", "Now one two.").Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Location.Text == "two" && d.Related.Single().Location.Text == "one" && d.Related.Single().Label == "first");

    [Theory]
    [InlineData("article", "one", 3)]
    [InlineData("cause", "one|two", 2)]
    [InlineData("entity", "one|two", 2)]
    public void Once_folds_later_findings_into_the_first(string once, string found, int related)
    {
        ImmutableArray<Diagnostic> diagnostics = Check("match: (one|two)\nonce: " + once, "Now one, two.\nNow One, one.");
        string.Join('|', diagnostics.Select(d => d.Location.Text)).Should().Be(found);
        diagnostics.Sum(d => d.Related.Length).Should().Be(related);
    }

    [Fact]
    public void Once_counts_only_what_is_in_scope() =>
        Check("match: one\nonce: article", "One two.\nNow one.", Scope.Parse("body - lede")).Should().ContainSingle().Which.Location.Start.Line.Should().Be(2);

    [Theory]
    [InlineData("match: who=he lied\nmessage: '{whom} lied'", 2, 10, "did you mean {who}?")]
    [InlineData("match: he lied\nmessage: '{who} lied'", 2, 10, "write name=(…)")]
    [InlineData("match: 'a NOUNS b'", 1, 11, "NOUN?")]
    [InlineData("match: [a deal, a NOUNS b]", 1, 19, "NOUN?")]
    [InlineData("match: []", 1, 8, "nothing to find")]
    [InlineData("match: [[a]]", 1, 9, "pattern is expected")]
    [InlineData("match: a\nunless: b?", 2, 9, "nothing at all")]
    [InlineData("match: a\nnear: b", 2, 7, "where to look")]
    [InlineData("match: a\nnear: { pattern: b }", 2, 7, "how far")]
    [InlineData("match: a\nnear: { within: page, pattern: b }", 2, 17, "how far")]
    [InlineData("match: a\nnear: { within: article }", 2, 7, "what to look for")]
    [InlineData("match: a\nnear: { within: article, fact: NOUN }", 2, 32, "not a kind of fact")]
    [InlineData("match: a\nnear: { within: article, patern: b }", 2, 26, "not known here")]
    [InlineData("match: x=a\nwhere: { y: { is: a } }", 2, 10, "no capture")]
    [InlineData("match: x=a\nwhere: { x: { iss: a } }", 2, 15, "did you mean is?")]
    [InlineData("match: x=a\nwhere: { x: { above: a } }", 2, 22, "A number")]
    [InlineData("match: x=a\nreport: { at: y }", 2, 15, "no capture")]
    [InlineData("match: x=a\nonce: day", 2, 7, "article, entity or cause")]
    public void A_mistake_is_shown_at_its_place(string body, int line, int column, string words)
    {
        var errors = new List<LoadError>();
        Compile(body, errors, new WordTable(), Scope.Default).Should().BeNull();
        errors.Should().Contain(e => e.Line == line && e.Column == column && e.Message.Contains(words));
    }

    [Fact]
    public void A_rule_without_words_says_so()
    {
        var analyzer = (PhraseAnalyzer)Compile("match: [a deal, NUM NUM]", [], new WordTable(), Scope.Default)!;
        analyzer.HasWordless.Should().BeTrue();
        analyzer.Trigger.IsAlways.Should().BeTrue();
    }

    [Fact]
    public void Coverage_tells_which_patterns_an_article_wakes()
    {
        var words = new WordTable();
        var analyzer = (PhraseAnalyzer)Compile("match: [a deal, no deal, any deal]", [], words, Scope.Default)!;
        analyzer.PatternsWokenBy(Patterns.PatternText.Model("Now any deal, or no deal.", words)).Should().Equal(1, 2);
    }

    private static string Found(string body, string text) => string.Join('|', Check(body, text).Select(d => d.Location.Text));

    private static ImmutableArray<Diagnostic> Check(string body, string text, Scope? scope = null)
    {
        var words = new WordTable();
        var errors = new List<LoadError>();
        Analyzer? analyzer = Compile(body, errors, words, scope ?? Scope.Default);
        errors.Should().BeEmpty();
        return new AnalysisDriver([analyzer!], words, AnalysisOptions.Default).Check(Probe.Input(Probe.Article(text))).Diagnostics;
    }

    private static Analyzer? Compile(string body, List<LoadError> errors, WordTable words, Scope scope)
    {
        YamlNode node = YamlReader.Read("rule.yml", body, errors)!;
        var definition = new RuleDefinition
        {
            Path = "rule.yml",
            Descriptor = Probe.Rule(message: node["message"]?.Text ?? "found “{match}”") with { Scope = scope },
            Kind = "phrase",
            Body = node,
        };
        return RuleKinds.Find("phrase")!.Compile(definition, new RuleCompilation(words, Patterns.PatternText.Lists, errors.Add));
    }

    [Theory]
    [InlineData("They met. The deal was signed. The deal holds.", "The deal")]
    [InlineData("They made a deal. The deal was signed.", null)]
    [InlineData("They agreed. The agreement was signed.", null)]
    [InlineData("They dealt with it. The deal was signed.", null)]
    public void New_words_are_those_whose_family_has_not_stood_before(string text, string? marked) =>
        KindProbe.Check("kind: phrase\nmatch: \"the x=NOUN\"\nwhere:\n  x: { new: true }", text).Texts().Should().Equal(marked is null ? [] : [marked]);
}
