using System.Diagnostics;
using FactLint.Memory;
using FactLint.Tests.Cli;
using FactLint.Tests.Integrations;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Memory;

/// <summary>The program as processes of their own: spread over several, and killed.</summary>
public sealed class IndexProcessTests
{
    [Fact]
    public void Shards_in_processes_of_their_own_give_the_bytes_of_one_process()
    {
        const int Shards = 3, Each = 40;
        using var desk = new Desktop();
        desk.With("all.jsonl", Archive.Records(Shards * Each));
        for (int shard = 0; shard < Shards; shard++)
            desk.With($"shard{shard}.jsonl", Archive.Records(Each, shard * Each));
        Process[] running = [.. Enumerable.Range(0, Shards).Select(i => Start(desk, "index", $"shard{i}.jsonl", "--output", $"claims{i}.jsonl"))];
        foreach (Process process in running)
        {
            process.WaitForExit();
            process.ExitCode.Should().Be(0, process.StandardError.ReadToEnd());
            process.Dispose();
        }
        FactlintProcess.Run(desk.Folder, "index", "all.jsonl", "--memory", "one.db").ExitCode.Should().Be(0);
        FactlintProcess.Run(desk.Folder, "index", "merge", "merged.db", "claims2.jsonl", "claims0.jsonl", "claims1.jsonl").ExitCode.Should().Be(0);
        string one = OutputOf(desk, "memory", "dump", "--memory", "one.db");
        one.Split('\n').Should().HaveCount((Shards * Each) + 1);
        OutputOf(desk, "memory", "dump", "--memory", "merged.db").Should().Be(one);
        OutputOf(desk, "index", "merge", "-", "claims0.jsonl", "claims1.jsonl", "claims2.jsonl").Should().Be(one);
        OutputOf(desk, "index", "all.jsonl", "--jsonl").Split('\n').Order(StringComparer.Ordinal).Should().Equal(one.Split('\n').Order(StringComparer.Ordinal));
    }

    /// <summary>Start-up is short because nothing is loaded that is not needed: here it is not even there.</summary>
    [Fact]
    public void A_check_without_memory_needs_nothing_of_it()
    {
        using Desktop desk = new Desktop().With("draft.txt", "Mayor Lena Pike opened the harbour.");
        string program = Path.Combine(desk.Folder, "program");
        Directory.CreateDirectory(program);
        string[] parts = ["factlint.*", "FactLint.*.dll", "Markdig.dll", "YamlDotNet.dll", "System.CommandLine.dll"];
        foreach (string file in parts.SelectMany(p => Directory.EnumerateFiles(AppContext.BaseDirectory, p)).Distinct().Where(f => Path.GetFileName(f) is not ("FactLint.Memory.dll" or "FactLint.Tests.dll")))
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)), overwrite: true);
        Shell.Result check = Shell.Run(desk.Folder, new Dictionary<string, string>(), "dotnet", Path.Combine(program, "factlint.dll"), "check", "draft.txt");
        check.Output.Should().Contain("1 file checked");
        Shell.Run(desk.Folder, new Dictionary<string, string>(), "dotnet", Path.Combine(program, "factlint.dll"), "check", "draft.txt", "--memory", "m.db").Error.Should().Contain("FactLint.Memory");
    }

    [ParallelFact]
    public void The_recipe_for_GNU_parallel_gives_the_bytes_of_one_process()
    {
        using Desktop desk = new Desktop().With("articles.jsonl", Archive.Records(60));
        string recipe = Path.Combine(Repository.Root, "tests", "recipes", "index-with-parallel.sh");
        Shell.Result run = Shell.Run(desk.Folder, new Dictionary<string, string>(), "bash", recipe, "articles.jsonl", "dotnet", Path.Combine(AppContext.BaseDirectory, "factlint.dll"));
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("the same bytes: 60 articles");
    }

    [Fact]
    public void A_killed_index_loses_nothing_and_the_next_run_recovers()
    {
        using var desk = new Desktop();
        desk.With("all.jsonl", Archive.Records(6000));
        string path = Path.Combine(desk.Folder, "m.db");
        long seen = 0;
        using (Process process = Start(desk, "index", "all.jsonl", "--memory", "m.db", "--threads", "1"))
        {
            while (!process.HasExited && (seen = Stored(path)) == 0)
                Thread.Sleep(20);
            process.Kill();
            process.WaitForExit();
        }
        seen.Should().BePositive("the test must kill an index that has begun to store");
        Stored(path).Should().BeGreaterThanOrEqualTo(seen).And.BeLessThan(6000);
        desk.Run("index", "all.jsonl", "--memory", "m.db").Exit.Should().Be(0);
        desk.Run("index", "all.jsonl", "--memory", "whole.db").Exit.Should().Be(0);
        desk.Run("memory", "stats", "--memory", "m.db", "--verify").Output.Should().Contain("sound");
        desk.Run("memory", "dump", "--memory", "m.db").Output.Should().Be(desk.Run("memory", "dump", "--memory", "whole.db").Output);
        desk.Run("memory", "who", "Anna", "--memory", "m.db").Output.Should().Be(desk.Run("memory", "who", "Anna", "--memory", "whole.db").Output);
    }

    private static string OutputOf(Desktop desk, params string[] arguments)
    {
        Shell.Result run = FactlintProcess.Run(desk.Folder, arguments);
        run.ExitCode.Should().Be(0, run.Error);
        return run.Output;
    }

    /// <summary>Articles that a reader sees; none while the file is being made.</summary>
    private static long Stored(string path)
    {
        try
        {
            using MemoryFile memory = MemoryFile.Open(path);
            return memory.Counts().Articles;
        }
        catch (MemoryFileException)
        {
            return 0;
        }
    }

    private static Process Start(Desktop desk, params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "factlint.dll"), .. arguments])
    {
        WorkingDirectory = desk.Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
