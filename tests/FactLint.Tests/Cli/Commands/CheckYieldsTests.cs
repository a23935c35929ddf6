using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Commands;

/// <summary>One slip that two rules see is one finding: <c>yields:</c> says which rule gives way.</summary>
public sealed class CheckYieldsTests
{
    [Theory]
    [InlineData("warning", "warning", "HOUSE002")]
    [InlineData("warning", "error", "HOUSE002")]
    [InlineData("error", "warning", "HOUSE001")]
    [InlineData("warning", "off", "HOUSE001")]
    public void The_heavier_finding_stays_and_at_equal_weight_that_of_the_rule_yielded_to(string weak, string strong, string found)
    {
        using Desktop desk = Desk(weak, strong).With("a.txt", "The blue bridge is closed.");
        Ids(desk).Should().Be(found);
    }

    [Fact]
    public void Other_words_are_another_matter()
    {
        using Desktop desk = Desk("warning", "warning").With("a.txt", "The blue bridge is closed. A blue lamp burns.");
        Ids(desk).Should().Be("HOUSE002 HOUSE001");
    }

    [Fact]
    public void A_rule_cannot_yield_to_one_that_does_not_exist()
    {
        using Desktop desk = Desk("warning", "warning", "HOUSE022").With("a.txt", "All is well.");
        Ran ran = desk.Run("check", "a.txt");
        ran.Error.Should().Contain("rules/one.yml:9:9").And.Contain("there is no rule “HOUSE022” to yield to: did you mean “HOUSE002”?");
        ran.Exit.Should().Be(2);
    }

    private static Desktop Desk(string weak, string strong, string yields = "HOUSE002") => new Desktop()
        .With("factlint.yml", $"extends: []\nrulePaths: [rules]\nrules:\n  HOUSE001: {weak}\n  HOUSE002: {strong}\n")
        .With("rules/one.yml", $"id: HOUSE001\nname: weak-one\ntitle: T\ncategory: draft\nseverity: warning\nkind: phrase\nmessage: m\nmatch: blue\nyields: {yields}\n")
        .With("rules/two.yml", "id: HOUSE002\nname: strong-one\ntitle: T\ncategory: draft\nseverity: warning\nkind: phrase\nmessage: m\nmatch: blue bridge\n");

    private static string Ids(Desktop desk) =>
        string.Join(' ', desk.Run("check", "a.txt", "--format", "concise", "--fail-on", "never").Lines.Where(l => l.Contains("[HOUSE")).Select(l => l[^9..^1]));
}
