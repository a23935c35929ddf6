using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Files;

/// <summary>The shipped rules are not checked at every start, so they are checked here, as if they were somebody's own.</summary>
public sealed class ShippedPackTests
{
    private static readonly RuleSources AsOwn = new() { Shipped = false, Rules = ShippedPack.Rules, Lists = ShippedPack.Lists };

    [Fact]
    public void Every_shipped_rule_is_right() => RuleCatalog.Load(AsOwn).Errors.Should().BeEmpty();

    [Fact]
    public void The_pack_gives_the_same_rules_as_the_files()
    {
        RuleSet packed = RuleCatalog.Load(RuleSources.ShippedOnly), read = RuleCatalog.Load(AsOwn);
        packed.Errors.Should().BeEmpty();
        packed.Analyzers.Select(a => a.Rule).Should().BeEquivalentTo(read.Analyzers.Select(a => a.Rule), o => o.WithStrictOrdering().Excluding(r => r.Scope));
        packed.Analyzers.Select(a => a.Rule.Scope.Text).Should().Equal(read.Analyzers.Select(a => a.Rule.Scope.Text));
    }
}
