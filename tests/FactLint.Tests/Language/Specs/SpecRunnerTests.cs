using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Specs;

public sealed class SpecRunnerTests
{
    [Fact]
    public void A_line_of_a_fact_block_is_an_example_and_an_article_block_is_one()
    {
        const string Spec = "# People\n\nProse.\n\n```fact people\n[Ann Poe] left.\n\nIt rained.\n```\n\n```article dates published 2025-08-18\n# Head\nOne.\n```\n\n```text\n[not an example\n```\n";
        IReadOnlyList<SpecExample> examples = SpecReader.Read("people.md", Spec);
        examples.Select(e => (e.Line, e.Kind, e.Marked)).Should().Equal((6, "people", "[Ann Poe] left."), (8, "people", "It rained."), (12, "dates", "# Head\nOne."));
        examples[2].Published.Should().Be(new DateOnly(2025, 8, 18));
    }

    [Theory]
    [InlineData("```facts people\nx\n```", "p.md:1: a block begins with ```fact KIND")]
    [InlineData("\n```\nx\n```", "p.md:2: a block begins with")]
    [InlineData("```fact people\nx", "p.md:1: the block is never closed")]
    [InlineData("```fact people on 2025-08-18\nx\n```", "p.md:1: a block begins with")]
    public void A_block_that_would_go_untested_is_a_mistake(string spec, string message) =>
        FluentActions.Invoking(() => SpecReader.Read("p.md", spec)).Should().Throw<FormatException>().WithMessage(message + "*");

    [Theory]
    [InlineData("people", "[Mayor Ann Poe] left.", "specs/x.md:7: people", "expected [Mayor Ann Poe] at [0..13)", "found    [Ann Poe|Ann Poe, p1] at [6..13)")]
    [InlineData("people", "Mayor [Ann Poe|p2] left.", "expected [Ann Poe|p2]", "found    [Ann Poe|Ann Poe, p1]")]
    [InlineData("people", "Mayor Ann Poe left.", "found    [Ann Poe|Ann Poe, p1]", "expected nothing there")]
    [InlineData("people", "[It] rained.", "expected [It]", "found    none of the people there")]
    [InlineData("tokens", "It [rained|NOUN].", "expected [rained|NOUN]", "found    [rained|VERB, rain]")]
    [InlineData("persons", "It rained.", "specs/x.md:7: there is no kind “persons”; there are sentences, tokens, people")]
    [InlineData("people", "[It rained.", "specs/x.md:7: “[” is never closed")]
    [InlineData("people", "It| rained.", "specs/x.md:7: “|” stands without “[”")]
    [InlineData("people", "[|p1] rained.", "specs/x.md:7: there is nothing between")]
    public void A_wrong_mark_fails_and_says_where_what_was_expected_and_what_was_found(string kind, string marked, params string[] parts) =>
        SpecRun.Problems(new SpecExample("x.md", 7, kind, null, marked)).Should().ContainAll(parts);

    [Theory]
    [InlineData("people", "Mayor [Ann Poe|Ann Poe, p1] left. [Poe|p1] said no.")]
    [InlineData("people", "It rained.")]
    [InlineData("tokens", "It [rained|rain].")]
    [InlineData("sentences", "[It rained.] [He wrote \\[sic\\] \\| left.]")]
    [InlineData("attributions", "[A prison source|source, anonymous, 1] [said|cue, past, 1] [it was over|content, not quoted].")]
    public void A_right_mark_holds(string kind, string marked) =>
        SpecRun.Problems(new SpecExample("x.md", 7, kind, null, marked)).Should().BeEmpty();

    [Fact]
    public void Marks_may_stand_inside_one_another()
    {
        var markup = SpecMarkup.Parse("[[Ann|a] Poe|b, c] left \\[here\\]");
        markup.Text.Should().Be("Ann Poe left [here]");
        markup.Marks.Select(m => (m.Span.Start, m.Span.End, string.Join('+', m.Words))).Should().Equal((0, 3, "a"), (0, 7, "b+c"));
    }
}
