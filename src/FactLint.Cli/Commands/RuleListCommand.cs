using System.CommandLine;
using System.Text.Json;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>Lists the rules with the severities that hold in the current folder.</summary>
internal sealed class RuleListCommand : CliCommand
{
    public override string Name => "list";

    public override string Summary => "list the rules and how they are set in this folder";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Option<string> format = CommonOptions.OneOf("--format", "how to print them", "text", "text", "json");
        Option<string?> config = CommonOptions.ConfigFile();
        Option<bool> noConfig = CommonOptions.NoConfig();
        command.Add(format);
        command.Add(config);
        command.Add(noConfig);
        command.SetAction(parsed => Run(
            invocation, ConfigRequest.Finder(parsed.GetValue(config), parsed.GetValue(noConfig), invocation), parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(Invocation invocation, ConfigFinder configs, bool asJson)
    {
        string place = Path.Combine(invocation.CurrentDirectory, "article.txt");
        var desk = new Desk(configs, [place]);
        Settings settings = desk.Settings.For(place);
        new ErrorLines(invocation.Error).Print(desk.Errors);
        if (asJson)
            WriteJson(invocation.Output, settings);
        else if (invocation.OutputIsTerminal)
            RuleTable.Write(invocation, settings);
        else
            WriteText(invocation.Output, settings);
        return desk.Errors.IsEmpty ? ExitCodes.Clean : ExitCodes.Problem;
    }

    private static void WriteText(Stream stream, Settings settings)
    {
        using StreamWriter output = Utf8Lines.Writer(stream);
        foreach (EffectiveRule rule in settings.Rules)
            output.WriteLine($"{rule.Rule.Id,-8} {rule.Severity.Word(),-8} {rule.Rule.Category + "." + rule.Rule.Name,-34} {VisibleText.OneLine(rule.Rule.Title)}");
    }

    private static void WriteJson(Stream output, Settings settings)
    {
        using var json = new Utf8JsonWriter(output, JsonOutput.Indented);
        json.WriteStartArray();
        foreach (EffectiveRule rule in settings.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Rule.Id);
            json.WriteString("name", rule.Rule.Name);
            json.WriteString("category", rule.Rule.Category);
            json.WriteString("title", rule.Rule.Title);
            json.WriteString("severity", rule.Severity.Word());
            json.WriteString("defaultSeverity", rule.Rule.DefaultSeverity.Word());
            json.WriteString("enabledSeverity", RuleStartWord(rule.Rule));
            json.WriteBoolean("preview", rule.Rule.IsPreview);
            json.WriteString("scope", rule.Scope.Text);
            json.WriteStartArray("aliases");
            foreach (string alias in rule.Rule.Aliases)
                json.WriteStringValue(alias);
            json.WriteEndArray();
            json.WriteString("why", rule.Rule.Why);
            json.WriteString("advice", rule.Rule.Advice);
            json.WriteString("file", rule.Rule.Origin);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static string RuleStartWord(RuleDescriptor rule) =>
        (rule.DefaultSeverity == Severity.Off ? rule.EnabledSeverity : rule.DefaultSeverity).Word();
}
