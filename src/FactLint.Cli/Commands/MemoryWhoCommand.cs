using System.CommandLine;
using FactLint.Cli.Reporters;
using FactLint.Memory;
using FactLint.Memory.People;

namespace FactLint.Cli.Commands;

/// <summary>Prints everything that memory has on a name.</summary>
internal sealed class MemoryWhoCommand : CliCommand
{
    private const int Most = 20;
    private const int MostNear = 3;

    public override string Name => "who";

    public override string Summary => "print what is known of a name: spellings, offices with dates, ages, last articles";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> name = new("NAME") { Description = "a name, or a part of one; accents and capitals do not matter", Arity = ArgumentArity.OneOrMore };
        Option<string?> memory = MemoryCommand.FileOption();
        Option<string> format = CommonOptions.OneOf("--format", "how to print", "text", "text", "json");
        command.Add(name);
        command.Add(memory);
        command.Add(format);
        command.SetAction(parsed => Run(
            invocation, MemoryCommand.PathOf(parsed.GetValue(memory), invocation), string.Join(' ', parsed.GetValue(name)!), parsed.GetValue(format)!));
        return command;
    }

    private static string Meant(IReadOnlyList<KnownName> near) =>
        near.Count == 0 ? "" : $": did you mean {string.Join(" or ", near.Select(n => $"{n.Name} ({Plural.Of(n.Articles, "article")})"))}?";

    private static int Run(Invocation invocation, string path, string name, string format)
    {
        using MemoryFile memory = MemoryFile.Open(path);
        IReadOnlyList<KnownName> known = memory.Who(name, Most);
        if (format == "json")
        {
            KnownNameJson.Write(invocation.Output, name, known);
            return ExitCodes.Clean;
        }
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        if (known.Count == 0)
            output.WriteLine(VisibleText.OneLine($"nothing is known of “{name}”{Meant(memory.Near(name, MostNear))}"));
        foreach (KnownName found in known)
            KnownNameText.Write(output, found);
        return ExitCodes.Clean;
    }
}
