using System.CommandLine;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Rules.Files;
using FactLint.Rules.Testing;

namespace FactLint.Cli.Commands;

/// <summary>Runs the tests that stand in rule files.</summary>
internal sealed class TestCommand : CliCommand
{
    public override string Name => "test";

    public override string Summary => "run the tests that stand in rule files";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> files = CommonOptions.RuleFiles("rule files or folders; without any, the rules that come with the program");
        Option<bool> coverage = new("--coverage") { Description = "also list the patterns that no test wakes" };
        command.Add(files);
        command.Add(coverage);
        command.SetAction(parsed => Run(invocation, parsed.GetValue(files) ?? [], parsed.GetValue(coverage)));
        return command;
    }

    private static int Run(Invocation invocation, string[] paths, bool withCoverage)
    {
        RuleTexts rules = RuleTexts.Read(paths, invocation.CurrentDirectory);
        new ErrorLines(invocation.Error).Print(rules.Errors);
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        int passed = 0, failed = 0, uncovered = 0;
        foreach (RuleDefinition rule in rules.Rules)
        {
            invocation.Cancellation.ThrowIfCancellationRequested();
            foreach (RuleTestResult result in rules.Runner.Run(rule))
            {
                passed += result.Passed ? 1 : 0;
                failed += result.Passed ? 0 : 1;
                if (!result.Passed)
                    output.WriteLine(VisibleText.OneLine($"{result.Test.Path}:{result.Test.Line}:{result.Test.Column}: error: the test of {rule.Descriptor.Id} failed: {result.Failure}"));
            }
            foreach (LoadError gap in withCoverage ? RuleCoverage.Uncovered(rules.Runner, rule) : [])
            {
                uncovered++;
                output.WriteLine(VisibleText.OneLine($"{gap.Path}:{gap.Line}:{gap.Column}: warning: {gap.Message}"));
            }
        }
        output.WriteLine(Summary(rules.Rules.Length, passed, failed) + (withCoverage ? $", {Plural.Of(uncovered, "pattern")} without a test" : ""));
        return !rules.Errors.IsEmpty ? ExitCodes.Problem : failed + uncovered > 0 ? ExitCodes.Findings : ExitCodes.Clean;

        static string Summary(int rules, int passed, int failed) => $"{Plural.Of(rules, "rule")}: {Plural.Of(passed, "test")} passed, {failed} failed";
    }
}
