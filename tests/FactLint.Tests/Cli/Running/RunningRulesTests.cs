using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Cli;
using FactLint.Cli.Running;
using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Running;

/// <summary>Rules that are off in the whole run are not made ready, and nobody can tell but by the clock.</summary>
public sealed class RunningRulesTests
{
    private const string Vague = "The council met on Monday.\n\nCritics say the ban is unfair.";

    private static readonly RuleSet All = RuleCatalog.Load(RuleSources.ShippedOnly);

    private static readonly RuleDescriptor Off = All.Descriptors.First(r => r is { DefaultSeverity: Severity.Off, Name: "weasel-authority" });

    private static readonly RuleDescriptor On = All.Descriptors.First(r => r.Name == "unbalanced");

    [Fact]
    public void A_rule_that_is_off_for_every_file_rests()
    {
        Func<RuleDescriptor, bool> runs = new RunningRules([], true).Among(All.Descriptors, _ => RuleSettings.Default, ["/a.txt", "/b.txt"]);
        runs(On).Should().BeTrue();
        runs(Off).Should().BeFalse();
    }

    [Fact]
    public void A_rule_that_is_on_for_one_file_runs() =>
        new RunningRules([], true).Among(All.Descriptors, f => f == "/b.txt" ? RuleSettings.Everything : RuleSettings.Default, ["/a.txt", "/b.txt"])(Off).Should().BeTrue();

    [Fact]
    public void A_rule_that_is_asked_for_runs_and_no_other_does()
    {
        Func<RuleDescriptor, bool> runs = new RunningRules([Off.Id], true).Among(All.Descriptors, _ => RuleSettings.Default, ["/a.txt"]);
        runs(Off).Should().BeTrue();
        runs(On).Should().BeFalse();
    }

    [Fact]
    public void Records_may_come_from_any_folder() => new RunningRules([], false).Among(All.Descriptors, _ => RuleSettings.Default, [])(Off).Should().BeTrue();

    [Fact]
    public void A_rule_that_does_not_exist_is_an_error() =>
        FluentActions.Invoking(() => new RunningRules(["unbalancd"], true).Among(All.Descriptors, _ => RuleSettings.Default, [])).Should().Throw<UsageException>();

    [Fact]
    public void A_resting_rule_is_known_by_name_and_wakes_for_nothing()
    {
        RuleSet rules = RuleCatalog.Load(RuleSources.ShippedOnly, _ => rule => rule.Id == On.Id);
        rules.Descriptors.Should().Equal(All.Descriptors, (a, b) => a.Id == b.Id);
        rules.Analyzers.Where(a => a.Rule.Id != On.Id).Should().OnlyContain(a => a.Trigger.Clauses.IsEmpty && !a.Trigger.IsAlways && !a.CrossesArticles);
    }

    [Theory]
    [InlineData("check", "a.txt")]
    [InlineData("check", "a.txt", "b.txt")]
    public void A_configuration_of_one_folder_wakes_its_rules(params string[] arguments)
    {
        using Desktop desk = new Desktop().With("a.txt", Vague).With("b.txt", "All is well.").With("factlint.yml", $"rules:\n  {Off.Id}: warning\n");
        desk.Run(arguments).Output.Should().Contain(Off.Id);
        desk.RunWith(Vague, "check", "-").Output.Should().Contain(Off.Id);
        desk.RunWith($"{{\"id\":\"1\",\"text\":\"{Vague.Replace("\n", "\\n", StringComparison.Ordinal)}\"}}\n", "check", "--stdin-jsonl", "--format", "jsonl").Output.Should().Contain(Off.Id);
    }
}
