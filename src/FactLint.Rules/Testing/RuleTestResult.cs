using FactLint.Rules.Files;

namespace FactLint.Rules.Testing;

/// <summary>How one test went.</summary>
/// <param name="Rule">The rule under test.</param>
/// <param name="Test">The test.</param>
/// <param name="Failure">What was expected and what was found, or null when the test passed.</param>
public sealed record RuleTestResult(RuleDefinition Rule, RuleTest Test, string? Failure)
{
    public bool Passed => Failure is null;

    public override string ToString() => $"{Test.Path}:{Test.Line}: {Rule.Descriptor.Id} {(Passed ? "passed" : "failed: " + Failure)}";
}
