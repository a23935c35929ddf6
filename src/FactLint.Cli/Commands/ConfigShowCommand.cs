using System.CommandLine;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>Prints each value that holds for a file, with the file and line that set it.</summary>
internal sealed class ConfigShowCommand : CliCommand
{
    public override string Name => "show";

    public override string Summary => "print what holds for a file, and which line says so";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> file = new("FILE") { Description = "an article; it need not exist" };
        Option<string?> config = CommonOptions.ConfigFile();
        command.Add(file);
        command.Add(config);
        command.SetAction(parsed => Run(invocation, ConfigRequest.Finder(parsed.GetValue(config), false, invocation), parsed.GetValue(file)!));
        return command;
    }

    private static int Run(Invocation invocation, ConfigFinder configs, string file)
    {
        string path = Path.GetFullPath(file, invocation.CurrentDirectory);
        var desk = new Desk(configs, [path]);
        Settings settings = desk.Settings.For(path);
        new ErrorLines(invocation.Error).Print(desk.Errors);
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        output.WriteLine(VisibleText.OneLine(settings.Config is { } found
            ? $"{file}: {found.Path} holds"
            : $"{file}: there is no {ConfigFinder.FileName}, so the rules stay as they come"));
        if (settings.Config is { } config)
            WriteRun(output, config, path);
        output.WriteLine();
        foreach (EffectiveRule rule in settings.Rules)
        {
            output.WriteLine(VisibleText.OneLine($"{rule.Rule.Id,-8} {rule.Rule.Name,-26} {rule.Severity.Word(),-8} {rule.SeverityOrigin}"));
            if (rule.ScopeOrigin != rule.SeverityOrigin && rule.Scope != rule.Rule.Scope)
                output.WriteLine(VisibleText.OneLine($"{"",-8} {"scope",-26} {rule.Scope.Text} {rule.ScopeOrigin}"));
        }
        return desk.Errors.IsEmpty ? ExitCodes.Clean : ExitCodes.Problem;
    }

    private static void WriteRun(StreamWriter output, ConfigFile config, string path)
    {
        Part(output, "not checked", config.Ignores(path) ? "ignore: leaves it out" : "");
        Part(output, "failOn", config.FailOn is null ? "error (not set)" : config.FailOn is Analysis.Diagnostics.Severity.Off ? "never" : config.FailOn.Value.Word());
        Part(output, "outlet", config.Outlet ?? "");
        Part(output, "language", config.Language ?? "");
        Part(output, "rulePaths", string.Join(", ", config.RulePaths));
        Part(output, "lists", string.Join(", ", config.Lists));
        Part(output, "rosters", string.Join(", ", config.Rosters));
        Part(output, "memory", config.Memory ?? "");
        Part(output, "ignore", string.Join(", ", config.Ignore));
        Part(output, "require", config.RequireReason ? "a reason for every suppression" : "");
    }

    private static void Part(StreamWriter output, string name, string value)
    {
        if (value.Length > 0)
            output.WriteLine(VisibleText.OneLine($"  {name}: {value}"));
    }
}
