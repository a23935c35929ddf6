using FactLint.Rules.Files;
using FactLint.Rules.Testing;
using FactLint.Tests.Rules.Testing;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules;

public sealed class ReadmeTests
{
    private static List<string> Blocks { get; } =
    [
        .. File.ReadAllText(Path.Combine(Repository.Root, "rules", "README.md")).Split("```yaml\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]),
    ];

    [Fact]
    public void The_example_rule_passes_its_tests()
    {
        var runner = new RuleTestRunner(new RuleSources { Shipped = false, Rules = [new RuleText("DESK001-vague-crowd.yml", Blocks[0])] }, TestArticles.Read);
        runner.Errors.Should().BeEmpty();
        runner.RunAll().Select(r => r.Failure).Should().Equal(null, null);
    }

    [Fact]
    public void Every_kind_is_named()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "rules", "README.md"));
        FactLint.Rules.Kinds.RuleKinds.All.Should().OnlyContain(k => text.Contains($"`{k.Name}`"));
    }
}
