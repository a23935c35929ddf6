using FactLint.Language.Syntax;
using FactLint.Tests.Language.Semantics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class SourceKindTests
{
    private const string NoReason = "kind: source\nnaming: [anonymous, bare]\nunless: [reason-given]";
    private const string Bare = "kind: source\nnaming: bare";

    [Fact]
    public void Each_distinct_source_is_marked_once() =>
        KindTest.Marked(NoReason, "A palace source said it was over. A palace source added that it was late. A court official close to the queen said no.")
            .Should().Equal("A palace source", "A court official close to the queen");

    [Fact]
    public void Phrases_that_point_back_belong_to_the_first() =>
        KindTest.Marked(NoReason, "A palace source said it was over. The source added that it was late. One of the sources said no. Sources said more.")
            .Should().Equal("A palace source");

    [Fact]
    public void Somebody_named_in_the_next_sentence_is_not_held_back() =>
        KindTest.Marked(NoReason, "A top Danish diplomat says it is late. Mayor Anna Lind said so. A top Danish diplomat close to Lind said no. Ari Kokko, a former White House official who left, said yes.")
            .Should().Equal("A top Danish diplomat close to Lind");

    [Fact]
    public void A_second_source_is_another() =>
        KindTest.Marked(Bare, "A palace source said it was over. A second source said no.").Should().Equal("A second source");

    [Fact]
    public void A_reason_anywhere_is_enough() =>
        KindTest.Marked(NoReason, "A palace source said it was over.\nThe sources asked not to be identified because the talks are private.").Should().BeEmpty();

    [Fact]
    public void Quotations_are_left_alone() =>
        KindTest.Marked(NoReason, "“A palace source said it was over,” the mayor wrote.").Should().BeEmpty();

    [Fact]
    public void A_name_beside_the_source_can_make_it_right() =>
        KindTest.Marked("kind: source\nnaming: collective\nunless: named-nearby", "Critics say it is late. Mayor Anna Lind said so.\nTalks go on.\nNobody left.\nExperts say it is early.")
            .Should().Equal("Experts");

    [Fact]
    public void A_wrong_naming_is_an_error_with_a_hint() =>
        KindTest.Load("kind: source\nnaming: anonymus").Errors.Should().ContainSingle().Which.Message.Should().Contain("anonymous");

    [Theory]
    [InlineData("naming: anonymous\nunless: byline", "“A palace source” here.", "")]
    [InlineData("naming: anonymous\nonce: article", "A palace source said it was over. A prison source said no.", "A palace source")]
    [InlineData("naming: anonymous\nunless: several", "Two palace sources said it was over. A prison source said no.", "A prison source")]
    [InlineData("naming: anonymous\nunless: confirmed", "A palace source said it was over. The source said no.", "A palace source")]
    [InlineData("naming: anonymous\nunless: confirmed", "A palace source said it was over. A prison source said no.", "")]
    [InlineData("naming: anonymous\nsays: '(late | early)'", "A palace source said it was over. A prison source said it was late.", "A prison source")]
    [InlineData("check: plural-shift", "A palace source said it was over. The sources said it was late.", "The sources")]
    [InlineData("check: plural-shift", "A palace source said it was over. Two other sources agreed. The sources said it was late.", "")]
    [InlineData("check: declined", "A source at Acme said it was over. Acme declined, through a lawyer, to comment.", "A source at Acme")]
    [InlineData("check: declined", "A source at Acme said it was over. Acme declined the offer; Borg would not comment.", "")]
    public void Each_key_narrows_what_is_found(string keys, string text, string marked) =>
        string.Join('|', KindTest.Marked("kind: source\n" + keys, text)).Should().Be(marked);

    [Fact]
    public void A_byline_is_a_block_or_metadata()
    {
        Article plain = ArticleText.Of("By Ana Lund\nA palace source said it was over.");
        var signed = new Article(plain.Source, plain.Prose, plain.Map, plain.Blocks.SetItem(0, plain.Blocks[0] with { Kind = BlockKind.Byline }));
        var named = new Article(plain.Source, plain.Prose, plain.Map, plain.Blocks) { Metadata = new ArticleMetadata { Author = "Ana Lund" } };
        const string Keys = "kind: source\nnaming: anonymous\nunless: byline";
        KindProbe.Check(KindProbe.Load(Keys), plain).Should().ContainSingle();
        KindProbe.Check(KindProbe.Load(Keys), signed).Should().BeEmpty();
        KindProbe.Check(KindProbe.Load(Keys), named).Should().BeEmpty();
    }

    [Fact]
    public void The_judgement_is_in_the_message_and_shown()
    {
        var only = KindTest.Check(KindTest.Load("kind: source\nnaming: anonymous\nsays: 'a liar'", message: "{source}: {said}"), ("“He is a liar,” a palace source said.", null)).Should().ContainSingle().Which;
        only.Message.Should().Be("a palace source: a liar");
        only.Related.Should().ContainSingle().Which.Location.Text.Should().Be("a liar");
    }

    [Theory]
    [InlineData("check: declined\nnaming: bare", "“naming” goes with “check: naming”")]
    [InlineData("naming: bare\noutlets: AFP", "“outlets” goes with “check: told-outlet”")]
    [InlineData("check: told-outlet", "“outlets” is missing")]
    [InlineData("unless: byline", "“naming” is missing")]
    [InlineData("check: told-outlet\noutlets: '@papers'", "there is no word list “papers”")]
    [InlineData("naming: bare\nsays: '(a'", "is never closed")]
    [InlineData("naming: bare\nunless: bylines", "did you mean “byline”?")]
    public void Keys_that_do_not_go_together_are_errors(string keys, string message) =>
        string.Join(' ', KindTest.Load("kind: source\n" + keys).Errors.Select(e => $"{e.Line}:{e.Column} {e.Message}")).Should().Contain(message);
}
