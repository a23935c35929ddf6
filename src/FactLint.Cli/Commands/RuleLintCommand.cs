using System.CommandLine;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Rules.Files;
using FactLint.Rules.Testing;

namespace FactLint.Cli.Commands;

/// <summary>Checks rule files: mistakes, and what a good rule should have.</summary>
internal sealed class RuleLintCommand : CliCommand
{
    public override string Name => "lint";

    public override string Summary => "check rule files for mistakes and for what is missing";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> files = CommonOptions.RuleFiles("rule files or folders; without any, the rules that come with the program");
        command.Add(files);
        command.SetAction(parsed => Run(invocation, parsed.GetValue(files) ?? []));
        return command;
    }

    private static int Run(Invocation invocation, string[] paths)
    {
        RuleTexts rules = RuleTexts.Read(paths, invocation.CurrentDirectory);
        new ErrorLines(invocation.Error).Print(rules.Errors);
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        var advice = rules.Rules.SelectMany(r => RuleLint.Check(rules.Runner, r)).ToList();
        foreach (LoadError missing in advice)
            output.WriteLine(VisibleText.OneLine($"{missing.Path}:{missing.Line}:{missing.Column}: warning: {missing.Message}"));
        output.WriteLine($"{Plural.Of(rules.Rules.Length, "rule")} checked: {Plural.Of(rules.Errors.Length, "error")}, {Plural.Of(advice.Count, "warning")}");
        return !rules.Errors.IsEmpty ? ExitCodes.Problem : advice.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
