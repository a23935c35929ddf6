using System.Diagnostics;
using FactLint.Analysis.Diagnostics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class RegexKindTests
{
    [Fact]
    public void Marks_the_match_or_the_group_and_fills_the_message()
    {
        const string Keys = "kind: regex\nmatch: '(?i)costs? (?<sum>\\$0+)'\nreport: sum";
        Diagnostic only = KindProbe.Check(KindProbe.Load(Keys, "{sum} in “{match}”"), Language.Semantics.ArticleText.Of("The plan COSTS $000 million.")).Should().ContainSingle().Which;
        only.Location.Text.Should().Be("$000");
        only.Message.Should().Be("$000 in “COSTS $000”");
    }

    [Fact]
    public void Unless_drops_what_it_overlaps() =>
        KindProbe.Check("kind: regex\nmatch: TK\nunless: ['TK Maxx', '\\.TK']", "TK Maxx opened; TK said. www.x.TK").Texts().Should().Equal("TK");

    [Theory]
    [InlineData("block", 1)]
    [InlineData("sentence", 2)]
    [InlineData("article", 1)]
    public void Sees_a_block_a_sentence_or_the_article(string over, int found) =>
        KindProbe.Check($"kind: regex\nover: {over}\nmatch: '^\\w+'", "One thing happened. Another followed.").Should().HaveCount(found);

    [Theory]
    [InlineData("kind: regex\nmatch: ['a', '(b']", "8:17 the regular expression cannot be read")]
    [InlineData("kind: regex\nmatch: a\nreport: sum", "no expression has a group “sum”")]
    [InlineData("kind: regex\nmatch: a\nunless: '['", "cannot be read")]
    public void Mistakes_are_named(string keys, string error) => KindProbe.ErrorOf(keys).Should().Contain(error);

    [Fact]
    public void Of_findings_that_overlap_the_first_and_longest_stays() =>
        KindProbe.Check("kind: regex\nmatch: ['as an AI', 'as an AI model', 'AI model, I']", "Sorry: as an AI model, I cannot.").Texts().Should().Equal("as an AI model");

    [Fact]
    public void A_message_place_needs_a_group() =>
        KindProbe.ErrorOf("kind: regex\nmatch: '(?<total>a)'", "{totl}").Should().Contain("did you mean “total”?");

    [Fact]
    public void An_expression_that_runs_away_is_reported_and_ends()
    {
        var watch = Stopwatch.StartNew();
        Diagnostic only = KindProbe.Check("kind: regex\nmatch: '(a+)+$'", new string('a', 5_000) + "!").Should().ContainSingle().Which;
        only.Rule.Id.Should().Be("FL0002");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }
}
