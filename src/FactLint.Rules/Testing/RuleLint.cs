using FactLint.Rules.Files;

namespace FactLint.Rules.Testing;

/// <summary>What a rule file should have besides being right: enough tests, a reason, a name that fits its file.</summary>
public static class RuleLint
{
    private const int Fewest = 3;

    public static IEnumerable<LoadError> Check(RuleTestRunner runner, RuleDefinition rule)
    {
        LoadError At(string message) => new(rule.Path, rule.Body.Line, rule.Body.Column, message);
        var tests = runner.TestsOf(rule).ToList();
        int flags = tests.Count(t => t.Flags);
        int passes = tests.Count - flags;
        if (flags < Fewest)
            yield return At($"{rule.Descriptor.Id} has {flags} {(flags == 1 ? "test that flags" : "tests that flag")}: write at least {Fewest}");
        if (passes < Fewest)
            yield return At($"{rule.Descriptor.Id} has {passes} {(passes == 1 ? "test that passes" : "tests that pass")}: write at least {Fewest}, near misses");
        if (rule.Descriptor.Why.Length == 0)
            yield return At($"{rule.Descriptor.Id} does not say why: add “why”");
        if (rule.Descriptor.Advice.Length == 0)
            yield return At($"{rule.Descriptor.Id} does not say what to do: add “advice”");
        string fileName = $"{rule.Descriptor.Id}-{rule.Descriptor.Name}";
        string[] path = rule.Path.Replace('\\', '/').Split('/');
        if (path[^1] != fileName + ".yml")
            yield return At($"the file of {rule.Descriptor.Id} should be called “{fileName}.yml”");
        if (path.Length > 1 && path[^2] != rule.Descriptor.Category)
            yield return At($"the file of {rule.Descriptor.Id} should stand in the folder “{rule.Descriptor.Category}”, or its category be “{path[^2]}”");
    }
}
