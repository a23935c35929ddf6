using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class SmallKindsTests
{
    private const string Unbalanced = "kind: quote\ncheck: unbalanced\nscope: all";
    private const string Mix = "kind: quote\ncheck: glyph-mix\nscope: all";

    [Theory]
    [InlineData("“We will stay, the minister said. Talks go on Friday.", "“")]
    [InlineData("The court called it \"unlawful and void.", "\"")]
    public void A_quotation_left_open_is_marked_at_its_mark(string text, string mark) =>
        KindProbe.Check(Unbalanced, text).Texts().Should().Equal(mark);

    [Theory]
    [InlineData("“We will stay.\n“We will fight,” she said.")]
    [InlineData("He is 6'2\" tall and liked the '90s.")]
    [InlineData("“He said, ‘Go.’”")]
    public void Balanced_marks_pass(string text) => KindProbe.Check(Unbalanced, text).Should().BeEmpty();

    [Theory]
    [InlineData("“Yes,” he said. “No,” she said. \"Maybe,\" they said.", "\"")]
    [InlineData("\"Yes,\" he said. “No,” she said.", "“")]
    public void Two_styles_of_marks_are_one_finding_on_the_rarer(string text, string mark) =>
        KindProbe.Check(Mix, text).Texts().Should().Equal(mark);

    [Theory]
    [InlineData("“We will never sell the old harbour,” Ana Lund said.\n“We'll never sell this old harbour,” Lund said.", "“We'll never sell this old harbour,”")]
    [InlineData("“We will never sell the old harbour,” Ana Lund said.\n“We will never sell the old harbour,” Paul Hart said.", "“We will never sell the old harbour,”")]
    [InlineData("“We will never sell the old harbour,” Ana Lund said.\n“We will never sell the old harbour,” Lund said.", "")]
    [InlineData("It was “We will never sell the old harbour”, not “We will never sell the new harbour”.", "")]
    [InlineData("“We will never sell the old harbour,” Ana Lund said.\n“We will never [again] sell the new harbour,” Lund said.", "")]
    public void Words_quoted_twice_must_agree(string text, string marked) =>
        string.Join('|', KindProbe.Check("kind: quote\ncheck: conflict\nscope: all", text).Texts()).Should().Be(marked);

    [Fact]
    public void A_text_of_one_quotation_repeated_takes_bounded_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        KindProbe.Check("kind: quote\ncheck: conflict\nscope: all", string.Concat(Enumerable.Range(0, 4_000).Select(i => $"“We will never sell harbour {i} to anyone else,” she said.\n"))).Should().NotBeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("It rained.\n“Nobody ever asked us about it.”\nIt went on.", "“Nobody ever asked us about it.”")]
    [InlineData("It rained on him, and he left.\n“Nobody ever asked us about it.”\nIt went on.", "")]
    [InlineData("It rained.\n“Nobody ever asked us about it.”\nShe had lived there.", "")]
    [InlineData("It rained.\nThey said “nobody ever asked us about it.”\nIt went on.", "")]
    public void A_sentence_quoted_alone_needs_a_speaker(string text, string marked) =>
        string.Join('|', KindProbe.Check("kind: quote\ncheck: no-speaker\nscope: all", text).Texts()).Should().Be(marked);

    [Fact]
    public void Crumbs_are_counted_and_shown()
    {
        Diagnostic only = KindProbe.Check("kind: quote\ncheck: fragment\nscope: all", "A “bad” plan, a “sad” day, a “mad” end, a “bad” deal.").Should().ContainSingle().Which;
        only.Location.Text.Should().Be("“bad”");
        only.Related.Select(r => r.Location.Text).Should().Equal("“sad”", "“mad”");
        KindProbe.Check("kind: quote\ncheck: fragment\nscope: all", "A “bad” plan, a “sad” day.").Should().BeEmpty();
    }

    [Theory]
    [InlineData("# Mayor ‘will go soon’\n“I will stay,” she said.", "‘will go soon’")]
    [InlineData("# Mayor ‘will go soon’\n“I will go soon,” she said.", "")]
    [InlineData("# Mayor ‘will go soon’\nShe said she will go soon.", "‘will go soon’")]
    [InlineData("# The ‘green bank levy’ grows\nThe green bank levy is due.", "")]
    [InlineData("# Mayor ‘will go soon’", "")]
    [InlineData("# ‘Bad’ mayor\nShe left.", "")]
    public void Words_quoted_in_a_headline_stand_in_the_story(string text, string marked) =>
        string.Join('|', KindProbe.Check("kind: headline\ncompare: quote\nscope: all", text).Texts()).Should().Be(marked);

    [Fact]
    public void Apostrophes_are_compared_when_asked_for()
    {
        const string Text = "It’s Ann's and it’s here.";
        KindProbe.Check(Mix, Text).Should().BeEmpty();
        KindProbe.Check(Mix + "\napostrophes: true", Text).Texts().Should().Equal("'");
        KindProbe.Check(Mix, "\"Yes,\" he said of the 6'2\" door.").Should().BeEmpty();
    }

    [Theory]
    [InlineData("It began well.\nThe court will rule on the", "The court will rule on the")]
    [InlineData("It began well.\nTalks failed. The minister is due to", "The minister is due to")]
    [InlineData("It began well.\nThe mayor said that he would,", "The mayor said that he would,")]
    public void A_last_paragraph_that_stops_short_is_marked(string text, string marked) =>
        KindProbe.Check("kind: ending", text).Texts().Should().Equal(marked);

    [Theory]
    [InlineData("It began well.\nIt ended well.")]
    [InlineData("It began well.\nHe said: “We will stay”")]
    [InlineData("It began well.\nReporting by Jane Roe and Max Poe")]
    [InlineData("It began well.\n—AFP")]
    [InlineData("It began well.\n(Agencies)")]
    [InlineData("It began well.\nThe end")]
    [InlineData("The woods are lovely and dark\nand I have promises that wait\nand miles to go before the gate")]
    public void A_last_paragraph_that_ends_or_is_no_sentence_passes(string text) =>
        KindProbe.Check("kind: ending", text).Should().BeEmpty();

    [Fact]
    public void An_ending_may_be_excused() =>
        KindProbe.Check("kind: ending\nunless: '^Read more'", "It began well.\nRead more about it in our weekend section").Should().BeEmpty();

    [Fact]
    public void Findings_of_another_rule_are_counted()
    {
        RuleSet rules = RuleCatalog.Load(new RuleSources
        {
            Shipped = false,
            Rules =
            [
                new RuleText("a.yml", "id: DESK001\nname: several\ntitle: T\ncategory: style\nseverity: info\nkind: count\ncount: vague\nabove: 2\nmessage: '{count} times, {above} are enough'\n"),
                new RuleText("b.yml", "id: DESK002\nname: vague\ntitle: T\ncategory: style\nseverity: off\nkind: swap\nswap: {several: three}\nmessage: m\n"),
            ],
        });
        var article = Language.Semantics.ArticleText.Of("Several men. Several women.\nSeveral children and several dogs.");
        Diagnostic only = KindProbe.Check(rules, article).Single(d => d.Rule.Id == "DESK001");
        only.Message.Should().Be("4 times, 2 are enough");
        only.Location.Text.Should().Be("Several");
        only.Location.Start.Should().Be(new FactLint.Language.Text.LinePosition(2, 1));
        only.Related.Should().HaveCount(3);
    }

    [Fact]
    public void Facts_are_counted() =>
        KindProbe.Check("kind: count\ncount: sentence\nabove: 1", "One here. Two here.").Texts().Should().Equal("Two here.");

    [Fact]
    public void Counting_what_does_not_exist_is_an_error() =>
        KindProbe.ErrorOf("kind: count\ncount: quotatoin\nabove: 1").Should().Contain("did you mean “quotation”?");

    [Fact]
    public void The_list_of_kinds_is_complete_and_names_are_unique()
    {
        var made = typeof(RuleKind).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(RuleKind)) && !t.IsAbstract).ToList();
        RuleKinds.All.Select(k => k.GetType()).Should().BeEquivalentTo(made);
        RuleKinds.All.Select(k => k.Name).Should().OnlyHaveUniqueItems();
        RuleKinds.All.Should().OnlyContain(k => k.Keys.Select(key => key.Name).Distinct().Count() == k.Keys.Length);
        RuleKinds.All.SelectMany(k => k.Keys.Select(key => key.Name)).Intersect(CommonKeys.All.Select(k => k.Name)).Should().BeEmpty();
    }
}
