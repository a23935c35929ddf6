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
}
