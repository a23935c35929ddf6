using System.CommandLine;
using System.Text;
using FactLint.Cli.Reporters;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>Sets a folder up: a commented configuration, and completion for it in VS Code. Leaves every file alone that is there already.</summary>
internal sealed class InitCommand : CliCommand
{
    private const string ConfigSchema = ".vscode/factlint-config.schema.json";
    private const string RuleSchemaFile = ".vscode/factlint-rule.schema.json";
    private const string Settings = ".vscode/settings.json";

    private const string ConfigText =
        """
        # What FactLint checks in this folder and below. Every line is optional; remove the # to use one.
        # factlint config show ARTICLE prints what holds for an article, and which line says so.

        extends: [factlint:recommended]      # or factlint:all, or [] for none

        # rulePaths: [rules]                 # folders with rules of your own: factlint rule new writes one
        # lists: [rules/lists]               # word lists of your own
        # outlet: AFP                        # your own name: “told AFP” is then no second-hand report

        # rules:                             # by id, name or category; the last one wins
        #   sourcing: error
        #   withheld-detail: { severity: info, scope: body }

        # overrides:                         # for some of the files
        #   - files: ["opinion/**"]
        #     rules: { sourcing: off }

        # ignore: ["archive/**"]             # files that are not checked
        # require: { reason: true }          # “factlint-ignore FL4001” then needs a reason after a colon
        # failOn: error                      # error, warning, info or off: what makes factlint check fail

        """;

    private const string SettingsText =
        $$"""
        {
          "yaml.schemas": {
            "./{{ConfigSchema}}": "factlint.yml",
            "./{{RuleSchemaFile}}": ["**/FL*.yml", "**/DESK*.yml"]
          }
        }

        """;

    public override string Name => "init";

    public override string Summary => "set a folder up: factlint.yml, and completion for it in VS Code";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        command.SetAction(_ => Run(invocation));
        return command;
    }

    private static int Run(Invocation invocation)
    {
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        Write(ConfigFinder.FileName, ConfigText);
        Write(ConfigSchema, FileSchemas.Config);
        Write(RuleSchemaFile, FileSchemas.Rule);
        if (!Write(Settings, SettingsText))
            output.WriteLine($"For completion in VS Code, {Settings} needs:\n{SettingsText}");
        return ExitCodes.Clean;

        bool Write(string path, string text)
        {
            string full = Path.Combine(invocation.CurrentDirectory, path);
            bool isNew = !File.Exists(full);
            if (isNew)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, text, new UTF8Encoding(false));
            }
            output.WriteLine($"{path} {(isNew ? "is written" : "is there already and stays as it is")}");
            return isNew;
        }
    }
}
