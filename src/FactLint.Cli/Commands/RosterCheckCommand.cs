using System.Collections.Immutable;
using System.CommandLine;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Import;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>Checks rosters: mistakes in the files, and offices that two people hold at once.</summary>
internal sealed class RosterCheckCommand : CliCommand
{
    public override string Name => "check";

    public override string Summary => "check rosters for mistakes and for two holders of one office";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> files = new("ROSTERS") { Description = "rosters, YAML or CSV", Arity = ArgumentArity.OneOrMore };
        command.Add(files);
        command.SetAction(parsed => Run(invocation, parsed.GetValue(files)!));
        return command;
    }

    private static int Run(Invocation invocation, string[] paths)
    {
        var errors = new List<LoadError>();
        ImmutableArray<RosterFile> rosters = [.. RuleSourcesReader.Texts(paths.Select(p => Path.GetFullPath(p, invocation.CurrentDirectory)), invocation.CurrentDirectory, errors).Select(t => RosterFiles.Read(t, errors))];
        List<LoadError> overlaps = [.. RosterOverlaps.Of(rosters), .. RosterClashes.Of(rosters)];
        new ErrorLines(invocation.Error).Print(errors);
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        foreach (LoadError overlap in overlaps)
            output.WriteLine(VisibleText.OneLine($"{overlap.Path}:{overlap.Line}:{overlap.Column}: warning: {overlap.Message}"));
        output.WriteLine($"{Plural.Of(rosters.Sum(r => r.Entries.Length), "name")} checked: {Plural.Of(errors.Count, "error")}, {Plural.Of(overlaps.Count, "warning")}");
        return errors.Count > 0 ? ExitCodes.Problem : overlaps.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
