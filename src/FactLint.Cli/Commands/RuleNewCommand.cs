using System.CommandLine;
using System.Text;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>Writes the beginning of a rule file.</summary>
internal sealed class RuleNewCommand : CliCommand
{
    private const string IdPrefix = "DESK";

    public override string Name => "new";

    public override string Summary => "write a new rule file to start from";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> name = new("NAME") { Description = "the mistake in small letters and hyphens, such as withheld-detail" };
        Option<string> category = new("--category") { Description = "what it is about; also its folder", HelpName = "CATEGORY", DefaultValueFactory = _ => "desk" };
        Option<string?> id = new("--id") { Description = $"its permanent id (default: the next free {IdPrefix}001)", HelpName = "ID" };
        Option<string> folder = new("--folder") { Description = "where the rules are", HelpName = "FOLDER", DefaultValueFactory = _ => "rules" };
        command.Add(name);
        command.Add(category);
        command.Add(id);
        command.Add(folder);
        command.SetAction(parsed => Run(invocation, parsed.GetValue(name)!, parsed.GetValue(category)!, parsed.GetValue(id), parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(Invocation invocation, string name, string category, string? id, string folder)
    {
        string root = Path.GetFullPath(folder, invocation.CurrentDirectory);
        RefuseTaken(root, name, invocation.CurrentDirectory);
        string taken = id ?? NextId(root, invocation.CurrentDirectory);
        string text = Template(name, category, taken);
        string shown = $"{folder.TrimEnd('/')}/{category}/{taken}-{name}.yml";
        var errors = new List<LoadError>();
        if (RuleFileReader.Read(new RuleText(shown, text), errors) is { } file)
            RuleFileReader.Define(shown, file.Body, errors);
        if (errors.Count > 0)
            throw new UsageException(errors[0].Message);
        string path = Path.Combine(root, category, $"{taken}-{name}.yml");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (File.Exists(path))
            throw new UsageException($"{shown} is there already: choose another name");
        File.WriteAllText(path, text, new UTF8Encoding(false));
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        output.WriteLine($"{shown} is written. Change its patterns and tests, then run: factlint test {shown}");
        output.WriteLine($"It is checked once rulePaths: [{folder}] stands in {ConfigFinder.FileName}.");
        return ExitCodes.Clean;
    }

    /// <summary>Two rules of one name could not be told apart in configuration and notes.</summary>
    private static void RefuseTaken(string root, string name, string currentDirectory)
    {
        if (!Directory.Exists(root))
            return;
        string? taken = RuleSourcesReader.Texts([root], currentDirectory, []).Select(t => t.Path)
            .FirstOrDefault(p => p.EndsWith($"-{name}.yml", StringComparison.Ordinal) && !p.Split('/')[^1][..^($"-{name}.yml".Length)].Contains('-', StringComparison.Ordinal));
        if (taken is not null)
            throw new UsageException($"{taken} is there already: choose another name");
    }

    private static string NextId(string root, string currentDirectory)
    {
        var names = Directory.Exists(root)
            ? RuleSourcesReader.Texts([root], currentDirectory, []).Select(t => t.Path.Split('/')[^1]).ToList()
            : [];
        for (int number = 1; ; number++)
        {
            string id = $"{IdPrefix}{number:000}";
            if (!names.Exists(n => n.StartsWith(id, StringComparison.Ordinal)))
                return id;
        }
    }

    private static string Template(string name, string category, string id) =>
        $$"""
        id: {{id}}                    # permanent; never used again for another rule
        name: {{name}}
        title: {{char.ToUpperInvariant(name[0])}}{{name[1..].Replace('-', ' ')}}
        category: {{category}}
        severity: warning                # error, warning, info or off
        kind: phrase
        message: "“{found}” needs a second look: say what is wrong, then what to do"
        why: >
          Say in a sentence how a reader would be misled.
        advice: Say what to do about it.
        match:
          - "found=(widely <believe|expect>)"
        unless:
          - "... according to"
        tests:
          - flags: |
              It is [|widely believed|] that the talks failed.
          - flags: |
              The bank was [|widely expected|] to wait.
          - flags: |
              Investors [|widely expect|] a cut.
          - passes: |
              It is widely believed, according to a survey of 900 voters, that the talks failed.
          - passes: |
              The book is widely read.
          - passes: |
              She believed him.

        """;
}
