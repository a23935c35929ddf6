using System.Text;
using FactLint.Cli.Commands;

namespace FactLint.Cli;

/// <summary>What <c>factlint --help</c> prints.</summary>
internal static class ProgramHelp
{
    public static string Text
    {
        get
        {
            var help = new StringBuilder();
            help.Append("FactLint reads news articles before publication and marks what a fact-checker would question.\n\n");
            help.Append("  factlint check ARTICLES      articles, folders or patterns such as \"drafts/*.md\"\n\n");
            help.Append("Commands:\n");
            int width = CliCommands.All.Max(c => c.Name.Length) + 2;
            foreach (CliCommand command in CliCommands.All)
                help.Append("  ").Append(command.Name.PadRight(width)).Append(command.Summary).Append('\n');
            help.Append("\nfactlint COMMAND --help tells more about one of them. Exit codes: 0 clean, 1 findings,\n");
            help.Append("2 a problem with what was asked for or with a file, 3 a rule crashed, 130 interrupted.\n");
            return help.ToString();
        }
    }
}
