using FactLint.Analysis.Diagnostics;
using FactLint.Workspace.Configuration;
using Spectre.Console;

namespace FactLint.Cli.Reporters;

/// <summary>The list of rules as a table on a terminal.</summary>
internal static class RuleTable
{
    public static void Write(Invocation invocation, Settings settings)
    {
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        bool isColored = ColorChoice.IsOn("auto", invocation);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
        });
        Table table = new Table().Border(TableBorder.Minimal).AddColumns("Rule", "Severity", "Name", "About");
        foreach (EffectiveRule rule in settings.Rules)
        {
            table.AddRow(
                new Text(rule.Rule.Id),
                new Text(rule.Severity.Word(), StyleOf(rule.Severity)),
                new Text(VisibleText.OneLine($"{rule.Rule.Category}.{rule.Rule.Name}")),
                new Text(VisibleText.OneLine(rule.Rule.Title)));
        }
        console.Write(table);
    }

    private static Style StyleOf(Severity severity) => new(severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        Severity.Info => Color.Aqua,
        _ => Color.Grey,
    });
}
