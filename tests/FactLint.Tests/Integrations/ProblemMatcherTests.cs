using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Integrations;

/// <summary>The problem matcher of .vscode/tasks.json against what the task prints.</summary>
public sealed class ProblemMatcherTests
{
    private static readonly JsonElement Matcher = Load();

    [Fact]
    public void Every_finding_reaches_the_problems_panel_with_its_place_severity_and_rule()
    {
        Regex pattern = Pattern();
        Shell.Result run = FactlintProcess.Run(Repository.Root, "check", "--format", "concise", "seeds");
        List<Match> problems = [.. Lines(run.Output).Select(l => pattern.Match(l)).Where(m => m.Success)];
        var expected = FactlintProcess.Findings(Repository.Root, "seeds")
            .Select(d => (d["path"], d["line"], d["column"], d["severity"], d["message"], d["ruleId"])).ToList();
        expected = [.. expected.Select((e, i) => (e.Item1, e.Item2, e.Item3, e.Item4, Shown(problems[i], e.Item5), e.Item6))];
        expected.Should().NotBeEmpty();
        problems.Select(m => (Field(m, "file"), Field(m, "line"), Field(m, "column"), Field(m, "severity"), Field(m, "message"), Field(m, "code")))
            .Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void A_mistake_in_the_configuration_reaches_it_too()
    {
        string folder = Directory.CreateTempSubdirectory("factlint-matcher-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "factlint.yml"), "rules:\n  sourcing: sharp\n");
            File.WriteAllText(Path.Combine(folder, "a.md"), "The ferry was late.\n");
            Match problem = Lines(FactlintProcess.Run(folder, "check", "--format", "concise", "a.md").Error).Select(l => Pattern().Match(l)).Single(m => m.Success);
            (Field(problem, "file"), Field(problem, "line"), Field(problem, "column"), Field(problem, "severity"), Field(problem, "code"))
                .Should().Be(("factlint.yml", "2", "13", "error", ""));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Lines_that_are_not_findings_are_left_alone()
    {
        Regex pattern = Pattern();
        Lines(FactlintProcess.Run(Repository.Root, "check", "--format", "concise", "seeds").Output).Count(l => !pattern.IsMatch(l)).Should().BeLessThanOrEqualTo(1, "only the summary is not a finding");
    }

    /// <summary>The task opens no terminal, so a build that fails must show in the Problems panel.</summary>
    [Fact]
    public void A_failed_build_is_matched_by_the_editors_own_matcher() =>
        Task().GetProperty("problemMatcher").EnumerateArray().First().GetString().Should().Be("$msCompile");

    [Fact]
    public void The_file_is_looked_for_where_the_task_runs() =>
        Matcher.GetProperty("fileLocation").EnumerateArray().Select(e => e.GetString()).Should().Equal("relative", "${workspaceFolder}");

    /// <summary>The message of a finding, which the line may follow with the other places it is about.</summary>
    private static string Shown(Match problem, string message)
    {
        string shown = Field(problem, "message");
        return shown.StartsWith(message + " (", StringComparison.Ordinal) ? shown : message;
    }

    private static Regex Pattern() => new(Matcher.GetProperty("pattern").GetProperty("regexp").GetString()!, RegexOptions.ECMAScript);

    private static string Field(Match match, string name) => match.Groups[Matcher.GetProperty("pattern").GetProperty(name).GetInt32()].Value;

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Load() => Task().GetProperty("problemMatcher").EnumerateArray().Single(m => m.ValueKind == JsonValueKind.Object);

    private static JsonElement Task()
    {
        using JsonDocument tasks = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "tasks.json")));
        return tasks.RootElement.GetProperty("tasks")[0].Clone();
    }
}
