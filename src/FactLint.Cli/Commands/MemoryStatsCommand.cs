using System.CommandLine;
using System.Globalization;
using FactLint.Cli.Reporters;
using FactLint.Memory;

namespace FactLint.Cli.Commands;

/// <summary>Counts what a memory holds, and verifies the file.</summary>
internal sealed class MemoryStatsCommand : CliCommand
{
    public override string Name => "stats";

    public override string Summary => "count what a memory holds; --verify reads the whole file";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Option<string?> memory = MemoryCommand.FileOption();
        Option<bool> verify = new("--verify") { Description = "read the whole file and say whether it is sound" };
        command.Add(memory);
        command.Add(verify);
        command.SetAction(parsed => Run(invocation, MemoryCommand.PathOf(parsed.GetValue(memory), invocation), parsed.GetValue(verify)));
        return command;
    }

    private static int Run(Invocation invocation, string path, bool verify)
    {
        using MemoryFile memory = MemoryFile.Open(path);
        MemoryCounts counts = memory.Counts();
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        Line(output, "articles", counts.Articles);
        Line(output, "statements", counts.Claims);
        Line(output, "names of people", counts.People);
        Line(output, "names of organisations", counts.Organizations);
        output.WriteLine($"{"published",-24}{(counts.First is { } first ? $"{first:yyyy-MM-dd} to {counts.Last:yyyy-MM-dd}" : "no article has a day")}");
        Line(output, "bytes", new FileInfo(path).Length);
        if (!verify)
            return ExitCodes.Clean;
        string? problem = memory.Verify();
        output.WriteLine($"{"file",-24}{(problem is null ? "sound" : VisibleText.OneLine(problem))}");
        return problem is null ? ExitCodes.Clean : ExitCodes.Problem;
    }

    private static void Line(StreamWriter output, string name, long count) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{count:#,0}"));
}
