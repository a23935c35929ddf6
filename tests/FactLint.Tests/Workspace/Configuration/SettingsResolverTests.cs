using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;
using FactLint.Workspace.Configuration;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace.Configuration;

public sealed class SettingsResolverTests : IDisposable
{
    private static readonly ImmutableArray<RuleDescriptor> Rules =
    [
        Rule("FL1001", "no-reason", "sourcing", Severity.Warning),
        Rule("FL4001", "withheld-detail", "referents", Severity.Warning) with { Aliases = ["ref.withheld-detail"] },
        Rule("FL9001", "variant-mix", "style", Severity.Off) with { EnabledSeverity = Severity.Info },
        Rule("FL9900", "on-trial", "style", Severity.Warning) with { IsPreview = true },
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static RuleDescriptor Rule(string id, string name, string category, Severity severity) =>
        new() { Id = id, Name = name, Category = category, Title = name, DefaultSeverity = severity, Message = name };

    private string Levels(string path = "story.md")
    {
        Settings settings = new SettingsResolver(new ConfigFinder(_folder.Root), Rules).For(_folder.At(path));
        return string.Join(' ', Rules.Select(r => settings.RuleSettings.SeverityOf(r)));
    }

    private ImmutableArray<LoadError> Errors(string path = "story.md")
    {
        var resolver = new SettingsResolver(new ConfigFinder(_folder.Root), Rules);
        resolver.For(_folder.At(path));
        return resolver.Errors;
    }

    [Theory]
    [InlineData("", "Warning Warning Off Off")]
    [InlineData("extends: [factlint:all]", "Warning Warning Info Warning")]
    [InlineData("extends: []", "Off Off Off Off")]
    [InlineData("rules: { sourcing: error, FL4001: off }", "Error Off Off Off")]
    [InlineData("rules: { FL1001: off, sourcing: error }", "Error Warning Off Off")]
    [InlineData("rules: { ref.withheld-detail: info }", "Warning Info Off Off")]
    [InlineData("rules: { variant-mix: on }", "Warning Warning Info Off")]
    [InlineData("rules: { style: error }", "Warning Warning Off Off")]
    [InlineData("rules: { style: on }", "Warning Warning Info Off")]
    [InlineData("rules: { style: on, FL1001: info }", "Info Warning Info Off")]
    [InlineData("extends: [factlint:all]\nrules: { style: error }", "Warning Warning Error Warning")]
    [InlineData("rules: { on-trial: on }", "Warning Warning Off Warning")]
    [InlineData("rules: { no-reason: { severity: info, scope: body } }", "Info Warning Off Off")]
    [InlineData("overrides:\n  - files: [\"*.md\"]\n    rules: { FL1001: off }", "Off Warning Off Off")]
    [InlineData("overrides:\n  - files: [\"opinion/**\"]\n    rules: { FL1001: off }", "Warning Warning Off Off")]
    public void Takes_severities_from_factlint_yml(string yaml, string expected)
    {
        _folder.Write("factlint.yml", yaml);
        Levels().Should().Be(expected);
        Errors().Should().BeEmpty();
    }

    [Theory]
    [InlineData("[*.md]\nfactlint_rule.FL1001.severity = none", "Off Error Off Off")]
    [InlineData("[*.txt]\nfactlint_rule.FL1001.severity = none", "Warning Error Off Off")]
    [InlineData("[*]\nfactlint_category.referents.severity = suggestion\n[story.{md,txt}]\nfactlint_rule.fl4001.severity = warning # last", "Warning Warning Off Off")]
    public void Editorconfig_wins_over_factlint_yml(string editorConfig, string expected)
    {
        _folder.Write("factlint.yml", "overrides:\n  - files: [\"*\"]\n    rules: { FL4001: error }");
        _folder.Write(".editorconfig", "root = true\n" + editorConfig);
        Levels().Should().Be(expected);
    }

    [Fact]
    public void Nearer_editorconfigs_win_and_root_ends_the_search()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\nfactlint_rule.FL1001.severity = error\nfactlint_rule.FL4001.severity = error");
        _folder.Write("a/.editorconfig", "[*]\nfactlint_rule.FL1001.severity = silent");
        _folder.Write("b/.editorconfig", "root = true\n[*]\nfactlint_rule.FL1001.severity = suggestion");
        Levels("a/story.md").Should().Be("Off Error Off Off");
        Levels("b/story.md").Should().Be("Info Warning Off Off");
    }

    [Fact]
    public void Says_who_set_what()
    {
        _folder.Write("factlint.yml", "rules:\n  sourcing: error\n");
        _folder.Write(".editorconfig", "root = true\n[*.md]\nfactlint_rule.FL4001.severity = none\n");
        Settings settings = new SettingsResolver(new ConfigFinder(_folder.Root), Rules).For(_folder.At("desk/story.md"));
        settings.Rules.Single(r => r.Rule.Id == "FL1001").SeverityOrigin.Should().Be(new SettingOrigin("factlint.yml", 2, "sourcing: error"));
        settings.Rules.Single(r => r.Rule.Id == "FL4001").SeverityOrigin.ToString().Should().Be(".editorconfig:3");
    }

    [Fact]
    public void Files_for_which_the_same_holds_share_their_settings()
    {
        _folder.Write("factlint.yml", "overrides:\n  - files: [\"opinion/**\"]\n    rules: { FL1001: off }");
        var resolver = new SettingsResolver(new ConfigFinder(_folder.Root), Rules);
        resolver.For(_folder.At("a.md")).Should().BeSameAs(resolver.For(_folder.At("x/y/b.md"))).And.NotBeSameAs(resolver.For(_folder.At("opinion/c.md")));
    }

    [Theory]
    [InlineData("rules: { FL1O01: error }", "1:10", "“FL1001”")]
    [InlineData("rules:\n  sourcing: eror", "2:13", "“error”")]
    [InlineData("rule: {}", "1:1", "“rules”")]
    [InlineData("rules: [a]", "1:8", "rules")]
    [InlineData("failOn: warn", "1:9", "“warning”")]
    [InlineData("extends: [factlint:recomended]", "1:11", "“factlint:recommended”")]
    [InlineData("rulePaths: [nowhere]", "1:13", "nowhere")]
    [InlineData("recognizers: microsoft", "1:14", "does not include")]
    [InlineData("memory: \" \"", "1:9", "needs the path of a file")]
    [InlineData("language: fr", "1:11", "en-US")]
    [InlineData("require: { reason: maybe }", "1:20", "true or false")]
    [InlineData("rules: { FL1001: { scope: bodi } }", "1:27", "“body”")]
    [InlineData("overrides:\n  - file: [x]", "2:5", "“files”")]
    [InlineData("ignore: { a: b }", "1:9", "list of texts")]
    [InlineData("rules:\n  FL1001: error\n  FL1001: off", "3:3", "FL1001")]
    public void Mistakes_are_errors_with_their_place(string yaml, string place, string message)
    {
        _folder.Write("factlint.yml", yaml);
        ImmutableArray<LoadError> errors = Errors();
        errors.Should().Contain(e => e.Path == "factlint.yml" && $"{e.Line}:{e.Column}" == place && e.Message.Contains(message), "of {0}", string.Join('\n', errors));
    }

    [Theory]
    [InlineData("[*]\nfactlint_rule.FL1001.severity = eror", 2, "“error”")]
    [InlineData("[*]\nfactlint_rule.FL1O01.severity = error", 2, "“FL1001”")]
    [InlineData("[*]\nfactlint_rule.FL1001 = error", 2, "factlint_rule.FL1001")]
    [InlineData("factlint_rule.FL1001.severity = error", 1, "first section")]
    public void Mistakes_in_editorconfig_are_errors(string text, int line, string message)
    {
        _folder.Write(".editorconfig", text);
        Errors().Should().ContainSingle().Which.Should().Match<LoadError>(e => e.Line == line && e.Path == ".editorconfig" && e.Message.Contains(message));
    }

    [Fact]
    public void A_pack_comes_before_the_file_that_extends_it()
    {
        _folder.Write("house/pack.yml", "rules: { FL1001: error, FL4001: error }\noutlet: AFP\n");
        _folder.Write("factlint.yml", "extends: [house/pack.yml]\nrules: { FL4001: info }\n");
        Levels().Should().Be("Error Info Off Off");
        new ConfigFinder(_folder.Root).For(_folder.At("a.md"))!.Outlet.Should().Be("AFP");
    }

    [Fact]
    public void Extending_nothing_leaves_the_desks_own_rules_on()
    {
        _folder.Write("desk/factlint.yml", "extends: []\nrulePaths: [rules]");
        _folder.Write("desk/rules/own.yml", "id: X1");
        var resolver = new SettingsResolver(new ConfigFinder(_folder.Root), [Rules[0] with { Origin = "desk/rules/own.yml" }, Rules[1] with { Origin = "desk/rules/FL4001.yml" }]);
        Settings settings = resolver.For(_folder.At("desk/story.md"));
        settings.Rules.Where(r => r.Rule.Category != "engine").Select(r => r.Severity).Should().Equal(Severity.Warning, Severity.Off);
    }

    [Fact]
    public void Packs_that_extend_each_other_are_an_error()
    {
        _folder.Write("pack.yml", "extends: [factlint.yml]");
        _folder.Write("factlint.yml", "extends: [pack.yml]");
        Errors().Should().ContainSingle().Which.Path.Should().Be("pack.yml");
    }

    [Fact]
    public void The_search_ends_at_the_repository()
    {
        _folder.Write("factlint.yml", "rules: { FL1001: off }");
        Directory.CreateDirectory(_folder.At("inner/.git"));
        Levels("inner/story.md").Should().Be("Warning Warning Off Off");
        Levels("other/deep/story.md").Should().Be("Off Warning Off Off");
    }

    [Fact]
    public void No_config_means_none()
    {
        _folder.Write("factlint.yml", "rules: { FL1001: off }");
        _folder.Write(".editorconfig", "[*]\nfactlint_rule.FL4001.severity = none");
        Settings settings = new SettingsResolver(ConfigFinder.None(_folder.Root), Rules).For(_folder.At("story.md"));
        settings.RuleSettings.SeverityOf(Rules[0]).Should().Be(Severity.Warning);
        settings.RuleSettings.SeverityOf(Rules[1]).Should().Be(Severity.Warning);
    }
}
