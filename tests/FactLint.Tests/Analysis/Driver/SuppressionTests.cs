using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Syntax;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Analysis.Driver;

public sealed class SuppressionTests
{
    private static readonly WordAnalyzer Second = new(Probe.Rule("FL4001", "withheld-detail", "referents"), "second");

    private static ArticleResult Check(string text, string note, bool atBlockEnd = false, RuleSettings? settings = null)
    {
        Remark remark = Probe.RemarkAt(text, "§", note, atBlockEnd);
        return Probe.Driver(Second).Check(Probe.Input(Probe.Article(text, remark), settings: settings));
    }

    [Theory]
    [InlineData("factlint-ignore FL4001: asked twice, declined")]
    [InlineData("factlint-ignore withheld-detail: asked twice, declined")]
    [InlineData("factlint-ignore referents: asked twice, declined")]
    [InlineData("factlint-ignore FL4001, names: asked twice, declined")]
    public void A_note_above_a_block_covers_that_block_only(string note)
    {
        var found = Check("A second one.\n§\nA second one.\nA second one.", note).Diagnostics.Where(d => d.Rule.Id == "FL4001").ToList();
        found.Select(d => d.Suppressed?.Reason).Should().Equal(null, "asked twice, declined", null);
    }

    [Fact]
    public void A_note_at_the_end_of_a_block_covers_that_block()
    {
        var found = Check("A second one. §\nA second one.", "factlint-ignore FL4001: known", atBlockEnd: true).Diagnostics;
        found.Select(d => d.Suppressed is not null).Should().Equal(true, false);
    }

    [Fact]
    public void A_note_for_the_article_covers_all_of_it() =>
        Check("§\nA second one.\nA second one.", "factlint-ignore-article FL4001: known").Diagnostics.Should().OnlyContain(d => d.Suppressed != null);

    [Fact]
    public void Checked_correct_covers_the_word_before_it()
    {
        var found = Check("A second§ one.\nA second one.", "cq", atBlockEnd: true).Diagnostics;
        found.Select(d => d.Suppressed?.Reason).Should().Equal("checked, correct", null);
    }

    [Fact]
    public void A_note_that_suppresses_nothing_is_reported()
    {
        Diagnostic unused = Check("A second one.\n§\nNothing here.", "factlint-ignore FL4001: old").Diagnostics.Single(d => d.Rule.Id == "FL0003");
        unused.Location.Text.Should().Be("§");
        unused.Message.Should().Contain("FL4001");
    }

    [Fact]
    public void A_note_about_a_rule_that_is_off_is_not_called_unused()
    {
        var off = new RuleSettings(r => r.Id == "FL4001" ? Severity.Off : r.DefaultSeverity);
        Check("§\nNothing here.", "factlint-ignore FL4001: old", settings: off).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_note_without_a_reason_is_reported_where_reasons_are_required()
    {
        var strict = new RuleSettings(r => r.DefaultSeverity) { RequireReason = true };
        Check("§\nA second one.", "factlint-ignore FL4001", settings: strict).Diagnostics.Select(d => d.Rule.Id).Should().BeEquivalentTo("FL0004", "FL4001");
        Check("§\nA second one.", "factlint-ignore FL4001").Diagnostics.Select(d => d.Rule.Id).Should().Equal("FL4001");
    }

    [Theory]
    [InlineData("factlint-ignore: all of it")]
    [InlineData("factlint-ignore-article")]
    public void A_note_that_names_no_rule_suppresses_nothing_and_is_reported(string note)
    {
        var found = Check("§\nA second one.", note).Diagnostics;
        found.Should().OnlyContain(d => d.Suppressed == null).And.Contain(d => d.Rule.Id == "FL4001");
        found.Single(d => d.Rule.Id == "FL0005").Message.Should().Contain("name one, as in");
    }

    [Fact]
    public void An_unknown_rule_is_reported_with_the_nearest_name()
    {
        Diagnostic unknown = Check("§\nA second one.", "factlint-ignore withheld-detial: typo").Diagnostics.Single(d => d.Rule.Id == "FL0005");
        unknown.Message.Should().Contain("withheld-detial").And.Contain("did you mean “withheld-detail”?");
    }

    [Theory]
    [InlineData("factlint-ingore FL4001: known", "factlint-ingore")]
    [InlineData("fact-lint ignore FL4001: known", "fact-lint ignore")]
    [InlineData("factlint: ignore FL4001", "factlint")]
    [InlineData("faclint-ignore FL4001", "faclint-ignore")]
    public void A_misspelt_note_is_reported(string note, string word)
    {
        var found = Check("§\nA second one.", note).Diagnostics;
        found.Where(d => d.Rule.Id == "FL4001").Should().OnlyContain(d => d.Suppressed == null);
        found.Should().ContainSingle(d => d.Rule.Id == "FL0006").Which.Message.Should().StartWith($"“{word}” is no note");
    }

    [Theory]
    [InlineData("fact-check this before noon")]
    [InlineData("ignore the chart")]
    [InlineData("more")]
    [InlineData("")]
    public void Any_other_remark_is_nobodys_business(string note) =>
        Check("§\nA first one.", note).Diagnostics.Should().BeEmpty();
}
