using System.CommandLine;
using FactLint.Cli.Reporters;

namespace FactLint.Cli.Commands;

/// <summary>Prints a JSON schema, with which an editor completes and checks YAML files.</summary>
internal sealed class SchemaCommand : CliCommand
{
    public override string Name => "schema";

    public override string Summary => "print the JSON schema of rule files or of factlint.yml";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> file = new("FILE") { Description = "rule, or config for factlint.yml" };
        file.AcceptOnlyFromAmong("rule", "config");
        command.Add(file);
        command.SetAction(parsed =>
        {
            using StreamWriter output = Utf8Lines.Writer(invocation.Output);
            output.Write(parsed.GetValue(file) == "rule" ? FileSchemas.Rule : FileSchemas.Config);
            return ExitCodes.Clean;
        });
        return command;
    }
}
