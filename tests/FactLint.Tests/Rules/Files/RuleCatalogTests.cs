using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Files;

public sealed class RuleCatalogTests
{
    private static RuleText Rule(string path, string id, string name, string rest = "match: [aa, bb, cc]") => new(path, $"""
        id: {id}
        name: {name}
        title: T
        category: draft
        severity: warning
        kind: regex
        message: m
        {rest}
        """);

    private static RuleSet Load(params RuleText[] rules) => RuleCatalog.Load(new RuleSources { Shipped = false, Rules = [.. rules] });

    [Fact]
    public void The_shipped_rules_load_without_an_error()
    {
        RuleSet shipped = RuleCatalog.Load(RuleSources.ShippedOnly);
        shipped.Errors.Should().BeEmpty();
        shipped.Analyzers.Should().HaveSameCount(shipped.Definitions);
    }

    [Fact]
    public void Rules_come_in_the_order_of_their_ids()
    {
        RuleSet set = Load(Rule("b.yml", "DESK002", "b"), Rule("a.yml", "DESK001", "a"));
        set.Errors.Should().BeEmpty();
        set.Descriptors.Select(d => d.Id).Should().Equal("DESK001", "DESK002");
    }

    [Fact]
    public void A_duplicate_names_the_other_file()
    {
        RuleSet set = Load(Rule("a.yml", "DESK001", "a"), Rule("b.yml", "DESK001", "b"), Rule("c.yml", "DESK003", "a"));
        set.Descriptors.Should().ContainSingle();
        set.Errors.Should().HaveCount(2);
        set.Errors[0].Should().Match<LoadError>(e => e.Path == "b.yml" && e.Line == 1 && e.Column == 5 && e.Message.Contains("a.yml"));
        set.Errors[1].Should().Match<LoadError>(e => e.Path == "c.yml" && e.Line == 2 && e.Column == 7 && e.Message.Contains("a.yml"));
    }

    [Fact]
    public void A_broken_file_leaves_the_others_alone()
    {
        RuleSet set = Load(Rule("a.yml", "DESK001", "a"), new RuleText("b.yml", "id: \"DESK"), Rule("c.yml", "DESK003", "c", "match: '('"));
        set.Descriptors.Select(d => d.Id).Should().Equal("DESK001");
        set.Errors.Select(e => e.Path).Should().Equal("b.yml", "c.yml");
        set.Errors[1].Message.Should().Contain("cannot be read: Not enough )'s");
    }

    [Theory]
    [InlineData("extends: ../core/a.yml")]
    [InlineData("extends: DESK001")]
    [InlineData("extends: a-name")]
    public void A_rule_that_extends_another_replaces_it(string extends)
    {
        RuleSet set = Load(
            Rule("house/core/a.yml", "DESK001", "a-name"),
            new RuleText("house/mine/b.yml", extends + "\nseverity: error\nmatch+: [dd]\nmatch-: bb\n"));
        set.Errors.Should().BeEmpty();
        RuleDefinition only = set.Definitions.Should().ContainSingle().Which;
        only.Descriptor.DefaultSeverity.Should().Be(Severity.Error);
        only.Descriptor.Origin.Should().Be("house/mine/b.yml");
        only.Texts("match").Select(t => t.Text).Should().Equal("aa", "cc", "dd");
    }

    [Fact]
    public void A_rule_with_an_id_of_its_own_stands_beside_the_one_it_extends()
    {
        RuleSet set = Load(Rule("a.yml", "DESK001", "a"), new RuleText("b.yml", "extends: a.yml\nid: DESK002\nname: b\nmatch: zz\n"));
        set.Errors.Should().BeEmpty();
        set.Descriptors.Select(d => d.Id).Should().Equal("DESK001", "DESK002");
    }

    [Fact]
    public void Taking_away_what_is_not_there_is_an_error_and_the_old_rule_runs_on()
    {
        RuleSet set = Load(Rule("a.yml", "DESK001", "a"), new RuleText("b.yml", "extends: a.yml\nmatch-: [bb, dd]\nunless-: x\n"));
        set.Errors.Select(e => (e.Path, e.Line, e.Column)).Should().Equal(("b.yml", 2, 14), ("b.yml", 3, 1));
        set.Errors[0].Message.Should().Contain("has no “dd” to take away");
        set.Definitions.Should().ContainSingle().Which.Path.Should().Be("a.yml");
    }

    [Fact]
    public void A_circle_or_an_unknown_rule_to_extend_is_an_error()
    {
        RuleSet set = Load(new RuleText("a.yml", "extends: b.yml\n"), new RuleText("b.yml", "extends: a.yml\n"), new RuleText("c.yml", "extends: DESK09\n"), Rule("d.yml", "DESK009", "d"));
        set.Errors.Should().Contain(e => e.Message.Contains("extends itself"));
        set.Errors.Should().Contain(e => e.Path == "c.yml" && e.Message.Contains("did you mean “DESK009”?"));
        set.Descriptors.Should().ContainSingle();
    }

    [Fact]
    public void An_error_in_an_inherited_key_names_the_file_it_stands_in()
    {
        RuleSet set = Load(Rule("a.yml", "DESK001", "a", "match: '('"), new RuleText("b.yml", "extends: a.yml\nid: DESK002\nname: b\n"));
        set.Errors.Should().ContainSingle().Which.Path.Should().Be("a.yml");
    }

    [Fact]
    public void Word_lists_are_named_after_their_file_and_report_what_is_wrong()
    {
        var lists = new Dictionary<string, System.Collections.Immutable.ImmutableArray<string>>();
        var errors = new List<LoadError>();
        WordListReader.Read(new RuleText("rules/lists/weasels.yml", "- some say\n- it is believed\n"), lists, errors);
        WordListReader.Read(new RuleText("desk/w.yml", "name: weasels\nentries+: [many say]\nentries-: [some say]\n"), lists, errors);
        errors.Should().BeEmpty();
        lists["weasels"].Should().Equal("it is believed", "many say");
        WordListReader.Read(new RuleText("desk/x.yml", "- a\n- a\n- {b: c}\n"), lists, errors);
        WordListReader.Read(new RuleText("desk/y.yml", "name: weazels\nentries-: [q]\n"), lists, errors);
        errors.Select(e => (e.Path, e.Line)).Should().Equal(("desk/x.yml", 2), ("desk/x.yml", 3), ("desk/y.yml", 1));
        errors[2].Message.Should().Contain("did you mean “weasels”?");
    }
}
