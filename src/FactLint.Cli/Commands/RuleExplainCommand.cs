using System.Collections.Immutable;
using System.CommandLine;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Rules.Files;
using FactLint.Rules.Testing;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>Prints all about one rule: what it marks, why, what to do, and examples.</summary>
internal sealed class RuleExplainCommand : CliCommand
{
    private const int Examples = 3;

    public override string Name => "explain";

    public override string Summary => "say what a rule marks, why, and what to do";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> rule = new("RULE") { Description = "an id, a name or an alias, such as FL4001 or withheld-detail" };
        Option<string?> config = CommonOptions.ConfigFile();
        command.Add(rule);
        command.Add(config);
        command.SetAction(parsed => Run(invocation, ConfigRequest.Finder(parsed.GetValue(config), false, invocation), parsed.GetValue(rule)!));
        return command;
    }

    private static int Run(Invocation invocation, ConfigFinder configs, string selector)
    {
        string place = Path.Combine(invocation.CurrentDirectory, "article.txt");
        var desk = new Desk(configs, [place]);
        var meant = desk.Driver.Rules.Where(r => r.IsSelectedBy(selector)).ToList();
        if (meant.Count == 0)
            throw new UsageException(RuleChoice.Unknown(selector, desk.Driver.Rules));
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        foreach (RuleDescriptor rule in meant)
        {
            if (rule != meant[0])
                output.WriteLine();
            Write(output, rule, desk.Settings.For(place).Rules.First(r => r.Rule == rule));
            WriteExamples(output, rule, desk.Sources);
        }
        return ExitCodes.Clean;
    }

    private static void Write(StreamWriter output, RuleDescriptor rule, EffectiveRule set)
    {
        output.WriteLine(VisibleText.OneLine($"{rule.Id} {rule.Category}.{rule.Name}: {rule.Title}"));
        output.WriteLine();
        Part(output, "Says", MessageFormat.Fill(rule.Message, MessageFormat.PlacesOf(rule.Message).Distinct().ToImmutableDictionary(p => p, _ => "…")));
        Part(output, "Why", rule.Why);
        Part(output, "What to do", rule.Advice);
        Part(output, "After", string.Join("; ", rule.Sources));
        Part(output, "Severity", $"{set.Severity.Word()} ({set.SeverityOrigin})");
        Part(output, "Looks at", set.Scope.Text);
        Part(output, "Also called", string.Join(", ", rule.Aliases));
        Part(output, "File", rule.Origin);
        Part(output, "Set aside", $"<!-- factlint-ignore {rule.Id}: the reason --> above the paragraph");
    }

    private static void Part(StreamWriter output, string heading, string text)
    {
        if (text.Length > 0)
            output.WriteLine($"{heading + ":",-13}{VisibleText.OneLine(text)}");
    }

    private static void WriteExamples(StreamWriter output, RuleDescriptor rule, RuleSources sources)
    {
        RuleText? text = sources.Rules.Concat(ShippedPack.Rules).FirstOrDefault(t => t.Path == rule.Origin);
        if (text is null || RuleFileReader.Read(text, []) is not { } file)
            return;
        var tests = RuleTestReader.Read(file, []);
        WriteExamples(output, "Marks for example", tests.Where(t => t.Flags));
        WriteExamples(output, "Does not mark", tests.Where(t => !t.Flags));
    }

    private static void WriteExamples(StreamWriter output, string heading, IEnumerable<RuleTest> tests)
    {
        var shown = tests.Take(Examples).ToList();
        if (shown.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading + ":");
        foreach (RuleTest test in shown)
        {
            string text = test.Text;
            foreach (Language.Text.TextSpan span in test.Expected.OrderByDescending(s => s.Start))
                text = text.Insert(span.End, "]").Insert(span.Start, "[");
            output.WriteLine($"  {VisibleText.OneLine(text.Trim())}");
        }
    }
}
