using System.Text.Json;
using FactLint.Cli.Reporters;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Commands;

public sealed class CheckCommandTests
{
    public static TheoryData<string> Formats => [.. ReporterFormats.All.Select(f => f.Name)];

    [Theory]
    [InlineData("A clean line.", 0)]
    [InlineData("A zork line.", 1)]
    [InlineData("A frobly line.", 0)]
    [InlineData("A frobly line.", 1, "--fail-on", "warning")]
    [InlineData("A quux line.", 1, "--fail-on", "info")]
    [InlineData("A zork line.", 0, "--fail-on", "never")]
    [InlineData("A frobly frobly line.", 0, "--max-warnings", "2")]
    [InlineData("A frobly frobly line.", 1, "--max-warnings", "1")]
    [InlineData("A frobly line.", 0, "--fail-on", "warning", "--min-severity", "error")]
    [InlineData("A zork line.", 0, "--rule", "frobly")]
    public void The_exit_code_says_whether_the_fail_level_was_reached(string article, int exit, params string[] options)
    {
        using Desktop desk = new Desktop().Install().With("a.txt", article);
        Ran ran = desk.Run(["check", "a.txt", .. options]);
        ran.Error.Should().BeEmpty();
        ran.Exit.Should().Be(exit);
    }

    [Fact]
    public void Configuration_sets_the_fail_level()
    {
        using Desktop desk = new Desktop().Install().With("factlint.yml", HouseRules.Config + "failOn: warning\n").With("a.txt", "A frobly line.");
        desk.Run("check", "a.txt").Exit.Should().Be(1);
        desk.Run("check", "a.txt", "--fail-on", "error").Exit.Should().Be(0);
        desk.Run("check", "a.txt", "--no-config").Output.Should().NotContain("frobly");
    }

    [Fact]
    public void A_missing_file_does_not_keep_the_others_from_being_checked()
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork line.");
        Ran ran = desk.Run("check", "b.txt", "a.txt", "--format", "concise");
        ran.Exit.Should().Be(2);
        ran.Error.Should().Be("b.txt:1:1: error: there is no such file or folder: did you mean “a.txt”?\n");
        ran.Output.Should().Be("a.txt:1:3: error: “zork” is not a word: choose another [DESK001]\n");
    }

    [Theory]
    [InlineData("nothing/*.md")]
    [InlineData("empty")]
    public void Nothing_to_check_is_a_problem(string input)
    {
        using Desktop desk = new Desktop().Install();
        Directory.CreateDirectory(Path.Combine(desk.Folder, "empty"));
        Ran ran = desk.Run("check", input);
        ran.Exit.Should().Be(2);
        ran.Error.Should().StartWith(input + ":1:1: error: ");
    }

    [Fact]
    public void A_broken_rule_is_reported_and_the_others_run()
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork line.")
            .With("rules/desk/DESK009-broken.yml", HouseRules.Rule("DESK009", "wumpus", "warning").Replace("severity:", "severty:", StringComparison.Ordinal));
        Ran ran = desk.Run("check", "a.txt", "--format", "concise");
        ran.Exit.Should().Be(2);
        ran.Error.Should().Contain("rules/desk/DESK009-broken.yml:5:1: error: ").And.Contain("did you mean “severity”?");
        ran.Output.Should().Contain("[DESK001]");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void One_thread_and_sixteen_give_the_same_bytes(string format)
    {
        using Desktop desk = new Desktop().Install();
        for (int i = 0; i < 60; i++)
            desk.With($"{i % 7}/{i}.txt", string.Concat(Enumerable.Repeat("A zork and a frobly quux said so.\n", i % 5 + 1)));
        Ran one = desk.Run("check", ".", "--format", format, "--threads", "1", "--statistics");
        Ran sixteen = desk.Run("check", ".", "--format", format, "--threads", "16", "--statistics");
        sixteen.Should().Be(one);
        one.Output.Should().Contain("DESK001");
    }

    [Fact]
    public void Several_formats_go_to_files_and_one_to_standard_output()
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork line.").With("out.json", "old");
        Ran ran = desk.Run("check", "a.txt", "--format", "concise", "--format", "json=out.json", "--format", "sarif=out.sarif");
        ran.Lines.Should().ContainSingle().Which.Should().EndWith("[DESK001]");
        using JsonDocument json = JsonDocument.Parse(desk.Read("out.json"));
        json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32().Should().Be(1);
        using JsonDocument sarif = JsonDocument.Parse(desk.Read("out.sarif"));
        Directory.GetFiles(desk.Folder, "*.tmp").Should().BeEmpty();
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_a_problem()
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork line.");
        Ran ran = desk.Run("check", "a.txt", "--format", "json=no/such/folder/out.json");
        ran.Exit.Should().Be(2);
        ran.Error.Should().Contain("the report cannot be written to no/such/folder/out.json");
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("./a.txt")]
    [InlineData("link")]
    [InlineData("factlint.yml")]
    [InlineData("rules/desk/DESK001-zork.yml")]
    public void A_report_never_takes_the_place_of_what_is_read(string file)
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork line.");
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "link"), Path.Combine(desk.Folder, "a.txt"));
        string before = desk.Read(file);
        Ran ran = desk.Run("check", "a.txt", "--format", "json=" + file);
        ran.Exit.Should().Be(2);
        ran.Error.Should().Be($"factlint: error: the report would take the place of {file}, which this run reads: give the report another name\n");
        desk.Read(file).Should().Be(before);
    }

    [Theory]
    [InlineData("this is a folder", "json=rules")]
    [InlineData("there is no folder no/such, make it first", "json=no/such/out.json")]
    [InlineData("two formats would write to ./out", "json=out", "sarif=./out")]
    public void A_report_that_cannot_be_written_says_why(string reason, params string[] formats)
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork line.");
        Ran ran = desk.Run(["check", "a.txt", .. formats.SelectMany(f => new[] { "--format", f })]);
        ran.Exit.Should().Be(2);
        ran.Error.Should().StartWith("factlint: error: ").And.Contain(reason);
        Directory.GetFiles(desk.Folder, "*.tmp").Should().BeEmpty();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    public void The_most_warnings_are_a_number(string most)
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork line.");
        desk.Run("check", "a.txt", "--max-warnings", most).Error.Should().StartWith($"factlint: error: --max-warnings takes a number from 0, not “{most}”");
    }

    [Fact]
    public void Standard_input_goes_by_the_name_it_is_given()
    {
        using Desktop desk = new Desktop().Install();
        desk.RunWith("A zork line.", "check", "-", "--stdin-filename", "drafts/x.txt", "--format", "concise").Output.Should().StartWith("drafts/x.txt:1:3: error");
        desk.RunWith("A zork line.", "check", "-", "--format", "concise").Output.Should().StartWith("<stdin>:1:3: error");
    }

    [Fact]
    public void Records_are_answered_one_line_each_in_their_order()
    {
        using Desktop desk = new Desktop().Install();
        Ran ran = desk.RunWith(
            """
            {"id": "b", "text": "A zork line.", "path": "wire/b.txt"}
            {"id": "broken"
            {"id": "a", "text": "Half a pair: \ud83d and a zork."}
            """, "lint", "--stdin-jsonl", "--format", "jsonl");
        ran.Exit.Should().Be(2);
        ran.Error.Should().StartWith("<stdin>:2:1: error: not valid JSON");
        ran.Lines.Should().HaveCount(3);
        ran.Lines[0].Should().StartWith("""{"path":"wire/b.txt","id":"b","diagnostics":[{"ruleId":"DESK001",""");
        ran.Lines[1].Should().StartWith("""{"id":"a","diagnostics":[{"ruleId":"DESK001",""").And.Contain("\"start\":21");
        ran.Lines[2].Should().StartWith("""{"corpus":true,"diagnostics":[""");
    }

    [Theory]
    [InlineData("a\\u0000b.txt")]
    [InlineData("../../../../../../../..")]
    [InlineData("\\ud83d")]
    [InlineData("-")]
    [InlineData("a*?[b")]
    public void A_record_may_have_any_path(string path)
    {
        using Desktop desk = new Desktop().Install();
        foreach (ReporterFormat format in ReporterFormats.All)
            desk.RunWith($"{{\"path\": \"{path}\", \"text\": \"A zork.\"}}", "check", "--stdin-jsonl", "--format", format.Name, "--config", "factlint.yml").Exit.Should().Be(1);
    }

    [Fact]
    public void Files_can_be_listed_in_a_file()
    {
        using Desktop desk = new Desktop().Install().With("a b.txt", "A zork.").With("c.txt", "A zork.").With("list", "a b.txt\0c.txt\0");
        desk.Run("check", "--files-from", "list", "--format", "concise").Lines.Should().HaveCount(2);
        desk.With("list", "").Run("check", "--files-from", "list").Exit.Should().Be(2);
    }

    [Fact]
    public void A_file_that_configuration_leaves_out_is_named_and_no_problem()
    {
        using Desktop desk = new Desktop().Install().With("factlint.yml", HouseRules.Config + "ignore: [a.txt]\n").With("a.txt", "A zork.");
        Ran ran = desk.Run("check", "a.txt");
        ran.Exit.Should().Be(0);
        ran.Error.Should().Contain("a.txt: note: not checked");
    }

    [Fact]
    public void An_interrupted_run_reports_what_it_has_and_says_so()
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork.");
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        Ran ran = desk.RunWith("", interrupt.Token, "check", "a.txt", "--format", "json");
        ran.Exit.Should().Be(130);
        using JsonDocument json = JsonDocument.Parse(ran.Output);
        json.RootElement.GetProperty("summary").GetProperty("interrupted").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void An_unknown_rule_is_named_with_the_nearest()
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork.");
        Ran ran = desk.Run("check", "a.txt", "--rule", "zrok");
        ran.Exit.Should().Be(2);
        ran.Error.Should().Contain("there is no rule “zrok”: did you mean “zork”?");
    }

    [Fact]
    public void A_rule_that_is_off_runs_when_it_is_named()
    {
        using Desktop desk = new Desktop().Install().With("factlint.yml", HouseRules.Config + "rules: { zork: off }\n").With("a.txt", "A zork, a frobly.");
        desk.Run("check", "a.txt", "--format", "concise").Output.Should().NotContain("DESK001");
        desk.Run("check", "a.txt", "--format", "concise", "--rule", "DESK001").Lines.Should().ContainSingle().Which.Should().Contain("[DESK001]");
    }

    [Fact]
    public void Rules_of_one_folder_are_not_for_another()
    {
        using Desktop desk = new Desktop().With("here/factlint.yml", HouseRules.Config).With("here/rules/desk/DESK001-zork.yml", HouseRules.Rule("DESK001", "zork", "error"))
            .With("there/factlint.yml", "extends: []\n").With("here/a.txt", "A zork.").With("there/b.txt", "A zork.");
        desk.Run("check", ".", "--format", "concise").Lines.Should().ContainSingle().Which.Should().StartWith("here/a.txt:");
    }

    [Fact]
    public void Suppressions_beside_the_article_hold()
    {
        using Desktop desk = new Desktop().Install().With("a.txt", "A zork.")
            .With("factlint.suppressions.yml", "- file: a.txt\n  rule: DESK001\n  reason: a brand name\n");
        Ran ran = desk.Run("check", "a.txt", "--format", "json");
        ran.Error.Should().BeEmpty();
        ran.Exit.Should().Be(0);
        ran.Output.Should().Contain("\"reason\": \"a brand name\"");
    }
}
