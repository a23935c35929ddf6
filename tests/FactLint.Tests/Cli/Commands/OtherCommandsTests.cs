using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Commands;

public sealed class OtherCommandsTests
{
    [Fact]
    public void A_new_rule_passes_its_tests_and_is_checked_without_a_rebuild()
    {
        using Desktop desk = new Desktop().With("factlint.yml", "extends: []\nrulePaths: [rules]\n").With("a.txt", "The bank was widely expected to wait.");
        desk.Run("rule", "new", "weak-crowd", "--category", "sourcing").Exit.Should().Be(0);
        desk.Run("test", "rules").Should().Be(new Ran(0, "1 rule: 6 tests passed, 0 failed\n", ""));
        desk.Run("rule", "lint", "rules").Exit.Should().Be(0);
        desk.Run("check", "a.txt", "--format", "concise").Output.Should().Contain("[DESK001]");
        desk.Run("rule", "new", "other-slip", "--category", "sourcing").Output.Should().Contain("rules/sourcing/DESK002-other-slip.yml");
    }

    [Fact]
    public void A_new_rule_never_takes_the_place_of_a_file()
    {
        using var desk = new Desktop();
        desk.Run("rule", "new", "slip", "--id", "DESK007").Exit.Should().Be(0);
        Ran again = desk.Run("rule", "new", "slip", "--id", "DESK007");
        again.Exit.Should().Be(2);
        again.Error.Should().Contain("there already");
        desk.Run("rule", "new", "slip").Error.Should().Contain("rules/desk/DESK007-slip.yml is there already");
        desk.Run("rule", "new", "big-slip").Exit.Should().Be(0);
        desk.Run("rule", "new", "Bad Name").Exit.Should().Be(2);
    }

    [Fact]
    public void A_failing_test_is_shown_with_its_place()
    {
        using Desktop desk = new Desktop().With("rules/desk/DESK001-zork.yml", HouseRules.Rule("DESK001", "zork", "error") + "\ntests:\n  - passes: A zork.\n");
        Ran ran = desk.Run("test", "rules");
        ran.Exit.Should().Be(1);
        ran.Lines[0].Should().MatchRegex("^rules/desk/DESK001-zork.yml:10:[0-9]+: error: the test of DESK001 failed: ");
        ran.Lines[1].Should().Be("1 rule: 0 tests passed, 1 failed");
    }

    [Fact]
    public void The_shipped_rules_pass_their_tests()
    {
        using var desk = new Desktop();
        Ran ran = desk.Run("test");
        ran.Error.Should().BeEmpty();
        ran.Exit.Should().Be(0, ran.Output);
    }

    [Fact]
    public void Rules_are_listed_as_they_are_set_here()
    {
        using Desktop desk = new Desktop().Install().With("factlint.yml", HouseRules.Config + "rules: { DESK002: error, quux: off }\n");
        desk.Run("rule", "list").Output.Should().MatchRegex("DESK002 +error +desk.frobly").And.MatchRegex("DESK003 +off");
        using JsonDocument json = JsonDocument.Parse(desk.Run("rule", "list", "--format", "json").Output);
        json.RootElement.EnumerateArray().Single(r => r.GetProperty("id").GetString() == "DESK002").GetProperty("severity").GetString().Should().Be("error");
    }

    [Fact]
    public void A_rule_is_explained_by_any_of_its_names()
    {
        using Desktop desk = new Desktop().Install();
        desk.Run("rule", "explain", "zork").Output.Should().StartWith("DESK001 desk.zork: The word zork").And.Contain("Severity:    error");
        desk.Run("rule", "explain", "FL0001").Exit.Should().Be(0);
        desk.Run("rule", "explain", "zrok").Exit.Should().Be(2);
    }

    [Fact]
    public void Explain_says_what_fired_and_what_did_not_and_why()
    {
        using Desktop desk = new Desktop().Install()
            .With("rules/desk/DESK004-plugh.yml", HouseRules.Rule("DESK004", "plugh", "warning") + "\nunless: [\"... because\"]\n")
            .With("rules/desk/DESK005-xyzzy.yml", HouseRules.Rule("DESK005", "xyzzy", "warning") + "\nscope: headline\n")
            .With("factlint.yml", HouseRules.Config + "rules:\n  frobly: off\n")
            .With("a.txt", "A headline\n\nFirst line here, with nothing in it at all.\n\nA zork, a frobly, an xyzzy and a plugh because of rain.\n");
        Ran ran = desk.Run("explain", "a.txt:5");
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("  DESK001 zork at column 3: error").And.Contain("  DESK002 frobly: it is switched off (factlint.yml:4)")
            .And.Contain("  DESK004 plugh: “unless” of the rule holds it back").And.Contain("  DESK005 xyzzy: out of its scope, “headline”").And.NotContain("DESK003");
        desk.Run("explain", "a.txt:5:3").Exit.Should().Be(0);
        desk.Run("explain", "a.txt:99").Exit.Should().Be(2);
    }

    [Fact]
    public void Configuration_is_shown_with_the_line_that_says_so()
    {
        using Desktop desk = new Desktop().Install().With("factlint.yml", HouseRules.Config + "rules:\n  frobly: error\noverrides:\n  - files: [opinion/**]\n    rules: { zork: off }\n");
        desk.Run("config", "show", "a.txt").Output.Should().MatchRegex("DESK002 +frobly +error +factlint.yml:4");
        desk.Run("config", "show", "opinion/a.txt").Output.Should().MatchRegex("DESK001 +zork +off +factlint.yml:7");
    }

    [Fact]
    public void Tokens_are_shown_with_their_places()
    {
        using Desktop desk = new Desktop().With("a.txt", "He said so.");
        desk.Run("tokens", "a.txt").Output.Should().Contain("1:1 ").And.MatchRegex("1:4 +[A-Z]+ +said ");
    }

    [Fact]
    public void Facts_count_in_the_original_file()
    {
        using Desktop desk = new Desktop().With("a.txt", "He said so.\r\n\r\n😀 She left. “I know,” she said.");
        using JsonDocument facts = JsonDocument.Parse(desk.Run("facts", "a.txt", "--format", "json", "--tokens").Output);
        facts.RootElement.GetProperty("version").GetInt32().Should().Be(1);
        JsonElement last = facts.RootElement.GetProperty("sentences").EnumerateArray().Last();
        last.GetProperty("end").GetInt32().Should().Be("He said so.\r\n\r\n😀 She left. “I know,” she said.".Length);
        facts.RootElement.GetProperty("tokens").GetArrayLength().Should().BeGreaterThan(10);
        desk.Run("facts", "a.txt", "a.txt", "nope.txt").Exit.Should().Be(2);
    }

    [Fact]
    public void Facts_of_several_articles_are_a_list()
    {
        using Desktop desk = new Desktop().With("a.txt", "One.").With("b.txt", "Two.");
        using JsonDocument facts = JsonDocument.Parse(desk.Run("facts", ".", "--format", "json").Output);
        facts.RootElement.GetArrayLength().Should().Be(2);
        desk.Run("facts", ".", "--format", "jsonl").Lines.Should().HaveCount(2);
    }

    [Fact]
    public void Init_writes_what_is_missing_and_nothing_else()
    {
        using Desktop desk = new Desktop().With(".vscode/settings.json", "{}").With("a.txt", "A clean line.");
        Ran ran = desk.Run("init");
        ran.Exit.Should().Be(0);
        ran.Output.Should().Contain("factlint.yml is written").And.Contain("\"yaml.schemas\"");
        desk.Read(".vscode/settings.json").Should().Be("{}");
        desk.Run("check", "a.txt").Should().Be(new Ran(0, "1 file checked: nothing to report\n", ""));
        desk.With("factlint.yml", "extends: []\n").Run("init");
        desk.Read("factlint.yml").Should().Be("extends: []\n");
    }

    [Fact]
    public void The_commented_settings_of_init_are_right()
    {
        using Desktop desk = new Desktop().With("a.txt", "A clean line.").With("rules/lists/x.yml", "- a word\n");
        desk.Run("init").Exit.Should().Be(0);
        desk.With("factlint.yml", System.Text.RegularExpressions.Regex.Replace(desk.Read("factlint.yml"), "(?m)^# (?=[a-zA-Z]+:| )", ""));
        desk.Read("factlint.yml").Should().Contain("\nfailOn: error").And.Contain("\n  sourcing: error");
        desk.With("rules/desk/DESK001-zork.yml", HouseRules.Rule("DESK001", "zork", "error"));
        desk.Run("check", "a.txt").Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("rule", "withheld-detail")]
    [InlineData("config", "rulePaths")]
    public void Schemas_are_json(string file, string mentions)
    {
        using var desk = new Desktop();
        Ran ran = desk.Run("schema", file);
        using JsonDocument schema = JsonDocument.Parse(ran.Output);
        ran.Output.Should().Contain(mentions);
    }
}
