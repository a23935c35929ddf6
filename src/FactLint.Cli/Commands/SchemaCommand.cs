using System.CommandLine;
using FactLint.Cli.Reporters;

namespace FactLint.Cli.Commands;

/// <summary>Prints a JSON schema, with which an editor completes and checks YAML files.</summary>
internal sealed class SchemaCommand : CliCommand
{
    public override string Name => "schema";

    public override string Summary => "print the JSON schema of rule files, of factlint.yml or of rosters";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> file = new("FILE") { Description = "rule, config for factlint.yml, or roster" };
        file.AcceptOnlyFromAmong("rule", "config", "roster");
        command.Add(file);
        command.SetAction(parsed =>
        {
            using StreamWriter output = Utf8Lines.Writer(invocation.Output);
            output.Write(parsed.GetValue(file) switch { "rule" => FileSchemas.Rule, "roster" => FileSchemas.Roster, _ => FileSchemas.Config });
            return ExitCodes.Clean;
        });
        return command;
    }
}
