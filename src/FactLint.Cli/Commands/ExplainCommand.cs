using System.CommandLine;
using System.Globalization;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>Says for one line of an article which rules fired there, and which looked at it and did not, and why.</summary>
internal sealed class ExplainCommand : CliCommand
{
    public override string Name => "explain";

    public override string Summary => "say which rules fired on a line, which did not, and why";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> place = new("FILE:LINE") { Description = "a line of an article, such as drafts/talks.md:12" };
        Option<string?> config = CommonOptions.ConfigFile();
        command.Add(place);
        command.Add(config);
        command.SetAction(parsed => Run(invocation, ConfigRequest.Finder(parsed.GetValue(config), false, invocation), parsed.GetValue(place)!));
        return command;
    }

    private static int Run(Invocation invocation, ConfigFinder configs, string place)
    {
        string[] parts = place.Split(':');
        // FILE:LINE:COLUMN, as reports print it, is understood too.
        int last = parts.Length > 2 && IsNumber(parts[^1]) && IsNumber(parts[^2]) ? parts.Length - 2 : parts.Length - 1;
        if (last < 1 || !IsNumber(parts[last]))
            throw new UsageException($"“{place}” names no line: write FILE:LINE, such as drafts/talks.md:12");
        string file = string.Join(':', parts[..last]);
        int line = int.Parse(parts[last], CultureInfo.InvariantCulture);
        InputSet inputs = InputSet.Find(new InputRequest { Inputs = [file] }, configs, invocation);
        var errors = new ErrorLines(invocation.Error);
        errors.Print(inputs.Errors);
        if (inputs.Files.Length != 1)
            return inputs.Errors.IsEmpty ? throw new UsageException($"{file} is not one article: name a file") : ExitCodes.Problem;
        LoadedArticle loaded = inputs.Articles.First()();
        if (loaded.Error is not null)
            errors.Print([loaded.Error]);
        if (loaded.Article is null)
            return ExitCodes.Problem;
        if (line < 1 || line > loaded.Article.Source.LineCount)
            throw new UsageException($"{file} has {Plural.Of(loaded.Article.Source.LineCount, "line")}: there is no line {line}");
        var desk = new Desk(configs, inputs.Places);
        Settings settings = desk.SettingsFor(loaded.Document);
        errors.Print(desk.Errors);
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        ExplainedLine.Write(output, new LineExplanation(desk, settings, loaded, line));
        return ExitCodes.Clean;
    }

    private static bool IsNumber(string text) => text.Length is > 0 and < 9 && text.All(char.IsAsciiDigit);
}
