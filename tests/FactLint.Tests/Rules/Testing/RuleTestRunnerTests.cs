using FactLint.Rules.Files;
using FactLint.Rules.Testing;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Testing;

public sealed class RuleTestRunnerTests
{
    private const string Rule = """
        id: DESK001
        name: no-brackets
        title: Bracket left in copy
        category: draft
        severity: warning
        default: off
        kind: regex
        message: "“{what}” is still in the copy"
        match:
          - '\[\[(?<what>[A-Z]+)\]\]'
          - '<<(?<what>[A-Z]+)>>'
        tests:

        """;

    private static RuleTestRunner Runner(string tests) =>
        new(new RuleSources { Shipped = false, Rules = [new RuleText("rules/draft/x.yml", Rule + tests)] }, TestArticles.Read);

    private static string? Failure(string test) => Runner(test).RunAll().Should().ContainSingle().Which.Failure;

    [Theory]
    [InlineData("  - flags: 'The [|[[TEAM]]|] won and the [|[[OTHER]]|] lost.'")]
    [InlineData("  - flags: |\n      One line.\n      The [|[[TEAM]]|] won.")]
    [InlineData("  - passes: The team won.")]
    [InlineData("  - flags: 'a [|[[TEAM]]|]'\n    headline: Night of goals\n    published: 2025-08-18\n    message: TEAM")]
    public void A_test_passes_when_what_is_found_is_what_is_marked(string test) => Failure(test).Should().BeNull();

    [Theory]
    [InlineData("  - flags: 'The [|team|] won.'", "expected “team” at 4, found nothing")]
    [InlineData("  - passes: 'The [[TEAM]] won.'", "expected nothing, found “[[TEAM]]” at 4")]
    [InlineData("  - flags: 'The [[|[TEAM]|]] won.'", "expected “[TEAM]” at 5, found “[[TEAM]]” at 4")]
    [InlineData("  - flags: 'The [|[[TEAM]]|] won.'\n    message: GAME", "expected a message with “GAME”")]
    [InlineData("  - passes: 'The team won.'\n    headline: 'The [[TEAM]]'", "a finding outside the text")]
    public void A_failure_says_what_was_expected_and_found(string test, string failure) =>
        Failure(test).Should().Contain(failure);

    [Fact]
    public void A_failure_names_file_and_line() =>
        Runner("  - passes: a\n  - passes: '[[B]]'\n").RunAll().Last().ToString().Should().StartWith("rules/draft/x.yml:14: DESK001 failed: ");

    [Theory]
    [InlineData("  - flags: The team won.", "put what is flagged between")]
    [InlineData("  - passes: The [|team|] won.", "has nothing between")]
    [InlineData("  - flag: x", "did you mean “flags”?")]
    [InlineData("  - headline: x", "either “flags” or “passes”")]
    [InlineData("  - passes: x\n    published: 18 August", "not a date")]
    [InlineData("  - passes: x\n    others: [{txt: a}]", "did you mean “text”?")]
    [InlineData("  passes: x", "“tests” is a list")]
    public void A_mistake_in_a_test_is_an_error(string test, string message)
    {
        RuleTestRunner runner = Runner(test);
        runner.Errors.Should().Contain(e => e.Line >= 13 && e.Message.Contains(message, StringComparison.Ordinal), string.Join('\n', runner.Errors));
    }

    [Fact]
    public void Coverage_names_the_patterns_that_no_test_wakes()
    {
        RuleTestRunner runner = Runner("  - flags: 'The [|[[TEAM]]|] won.'");
        LoadError only = RuleCoverage.Uncovered(runner, runner.Rules.Definitions[0]).Should().ContainSingle().Which;
        (only.Line, only.Column).Should().Be((11, 5));
    }

    [Fact]
    public void Lint_asks_for_three_tests_of_each_sort_and_for_reasons()
    {
        RuleTestRunner runner = Runner("  - flags: 'The [|[[TEAM]]|] won.'");
        RuleLint.Check(runner, runner.Rules.Definitions[0]).Select(e => e.Message).Should().HaveCount(5)
            .And.Contain(m => m.Contains("1 test that flags")).And.Contain(m => m.Contains("0 tests that pass"));
    }
}
