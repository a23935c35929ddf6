using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Files;

public sealed class RuleFileReaderTests
{
    private const string Good = """
        id: DESK001
        name: no-brackets
        title: Bracket left in copy
        category: draft
        severity: warning
        kind: regex
        message: "“{match}” is still in the copy: fill it in"
        why: Readers see it.
        sources: Desk book
        aliases: [draft.no-brackets]
        scope: body + headline
        match: '\[\[.*?\]\]'
        """;

    private static (RuleDefinition? Definition, List<LoadError> Errors) Define(string text)
    {
        var errors = new List<LoadError>();
        RuleFile? file = RuleFileReader.Read(new RuleText("rules/x.yml", text), errors);
        return (file is null ? null : RuleFileReader.Define(file.Path, file.Body, errors), errors);
    }

    [Fact]
    public void Reads_the_common_keys()
    {
        (RuleDefinition? definition, List<LoadError> errors) = Define(Good);
        errors.Should().BeEmpty();
        RuleDescriptor rule = definition!.Descriptor;
        rule.Id.Should().Be("DESK001");
        rule.DefaultSeverity.Should().Be(Severity.Warning);
        rule.Scope.Text.Should().Be("body + headline");
        rule.Sources.Should().Equal("Desk book");
        rule.Aliases.Should().Equal("draft.no-brackets");
        rule.Origin.Should().Be("rules/x.yml");
        rule.IsPreview.Should().BeFalse();
    }

    [Theory]
    [InlineData("severity: error\ndefault: off", Severity.Off, Severity.Error)]
    [InlineData("severity: info\ndefault: on", Severity.Info, Severity.Info)]
    [InlineData("severity: off", Severity.Off, Severity.Warning)]
    public void A_rule_that_ships_switched_off_keeps_its_severity(string keys, Severity byDefault, Severity enabled)
    {
        RuleDescriptor rule = Define(Good.Replace("severity: warning", keys, StringComparison.Ordinal)).Definition!.Descriptor;
        rule.DefaultSeverity.Should().Be(byDefault);
        rule.EnabledSeverity.Should().Be(enabled);
    }

    [Fact]
    public void A_misspelt_key_is_one_mistake()
    {
        var (definition, errors) = Define(Good.Replace("title:", "titel:", StringComparison.Ordinal));
        definition.Should().BeNull();
        errors.Should().ContainSingle().Which.Message.Should().Be("there is no key “titel”: did you mean “title”?");
    }

    [Fact]
    public void Five_mistakes_are_five_errors()
    {
        (RuleDefinition? definition, List<LoadError> errors) = Define("""
            id: desk1
            name: no-brackets
            title: Bracket left in copy
            category: draft
            severity: warnning
            kind: regexp
            scope: body - qoute
            matches: x
            """);
        definition.Should().BeNull();
        errors.Select(e => (e.Line, e.Column)).Should().BeEquivalentTo([(1, 5), (5, 11), (6, 7), (7, 8), (8, 1), (1, 1)]);
        errors.Should().OnlyContain(e => e.Path == "rules/x.yml");
        string all = string.Join('\n', errors);
        all.Should().Contain("“warning”").And.Contain("did you mean “regex”").And.Contain("did you mean “quote”")
            .And.Contain("did you mean “match”").And.Contain("“message” is missing").And.Contain("“desk1” is not a rule id");
    }

    [Theory]
    [InlineData("severity: warning", "severity: {a: b}", "must be a text")]
    [InlineData("title: Bracket left in copy", "title:", "“title” is empty")]
    [InlineData("name: no-brackets", "name: No_Brackets", "cannot be a name")]
    [InlineData("id: DESK001", "id: FL0001", "belong to the program")]
    [InlineData("id: DESK001", "id: DESK001\npreview: perhaps", "true or false")]
    [InlineData("scope: body + headline", "scope: headline - headline", "could never find anything")]
    [InlineData("match: '", "match+: '", "this one extends none")]
    [InlineData("match: '", "over: page\nmatch: '", "“page” is not a value of “over”")]
    public void A_mistake_is_reported_once(string good, string bad, string message)
    {
        (RuleDefinition? definition, List<LoadError> errors) = Define(Good.Replace(good, bad, StringComparison.Ordinal));
        definition.Should().BeNull();
        errors.Should().Contain(e => e.Message.Contains(message, StringComparison.Ordinal), string.Join('\n', errors));
    }

    [Fact]
    public void A_file_that_is_no_map_is_no_rule()
    {
        Define("- a\n- b\n").Errors.Should().ContainSingle().Which.Message.Should().Contain("a rule file is a map");
        Define("").Errors.Should().ContainSingle().Which.Message.Should().Contain("a rule file is a map");
    }

    [Fact]
    public void Tests_come_last_and_are_not_part_of_the_rule()
    {
        var errors = new List<LoadError>();
        RuleFile file = RuleFileReader.Read(new RuleText("x.yml", Good + "\ntests:\n  - passes: a\n"), errors)!;
        errors.Should().BeEmpty();
        file.Tests!.Items.Should().ContainSingle();
        file.Body["tests"].Should().BeNull();
        RuleFileReader.Read(new RuleText("x.yml", "tests: []\n" + Good), errors);
        errors.Should().ContainSingle().Which.Message.Should().Contain("last key");
    }
}
