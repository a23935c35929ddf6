using FactLint.Rules.Files;
using FactLint.Rules.Testing;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Testing;

public sealed class ShippedRulesTests
{
    private static readonly RuleTestRunner Runner = new(RuleSources.ShippedOnly, TestArticles.Read);

    [Fact]
    public void The_files_and_their_tests_can_be_read() => Runner.Errors.Should().BeEmpty();

    [Fact]
    public void Every_test_of_every_rule_passes() =>
        Runner.RunAll().Where(r => !r.Passed).Select(r => r.ToString()).Should().BeEmpty();
}
