using FactLint.Language.Semantics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Semantics;

public sealed class QuotationBinderTests
{
    [Theory]
    [InlineData("She said “the road is open” on Monday.", "“the road is open”")]
    [InlineData("She said \"the road is open\" on Monday.", "\"the road is open\"")]
    [InlineData("She said ``the road is open'' on Monday.", "``the road is open''")]
    [InlineData("Elle a dit « la route est ouverte » lundi.", "« la route est ouverte »")]
    [InlineData("The council’s leader called it ‘a bad day for drivers’.", "‘a bad day for drivers’")]
    [InlineData("The council's leader called it 'a bad day for drivers'.", "'a bad day for drivers'")]
    [InlineData("‘The drivers’ union will not wait,’ he said.", "‘The drivers’ union will not wait,’")]
    [InlineData("She wrote “the road is open\" in a note.", "“the road is open\"")]
    public void A_pair_of_marks_is_one_quotation(string text, string expected)
    {
        SemanticModel model = ArticleText.Model(text);

        model.Quotations.Should().ContainSingle();
        model.Text(model.Quotations[0].Span).Should().Be(expected);
        (model.Quotations[0].IsClosed && model.Quotations[0].IsOpened).Should().BeTrue();
    }

    [Theory]
    [InlineData("He is 6'2\" tall and bought a 42\" screen.")]
    [InlineData("In the '90s they played rock 'n' roll; the ’80s were gone.")]
    [InlineData("The workers' pay and the players’ bus didn't arrive.")]
    [InlineData("Give ’em what they want, ’til midnight.")]
    [InlineData("<a href=\"/news\" class='x'>More</a> to come.")]
    public void Apostrophes_inches_and_markup_are_no_quotations(string text) =>
        ArticleText.Model(text).Quotations.Should().BeEmpty();

    [Theory]
    [InlineData("“He told me, ‘Stay,’” she said.", "‘Stay,’")]
    [InlineData("‘The “green” route is shut,’ he said.", "“green”")]
    [InlineData("\"He told me, 'Stay,'\" she said.", "'Stay,'")]
    public void A_quotation_inside_another_has_depth_one(string text, string inner)
    {
        SemanticModel model = ArticleText.Model(text);

        model.Quotations.Should().HaveCount(2).And.OnlyContain(q => q.IsClosed && q.IsOpened);
        model.Quotations[0].Depth.Should().Be(0);
        model.Quotations[1].Depth.Should().Be(1);
        model.Text(model.Quotations[1].Span).Should().Be(inner);
    }

    [Fact]
    public void An_unclosed_quotation_ends_with_its_block()
    {
        SemanticModel model = ArticleText.Model("“We stay, the mayor said.\nTalks resume on Friday.");

        model.Quotations.Should().ContainSingle().Which.IsClosed.Should().BeFalse();
        model.Text(model.Quotations[0].Span).Should().Be("“We stay, the mayor said.");
    }

    [Fact]
    public void An_unclosed_quotation_ends_before_the_next_opening_mark()
    {
        SemanticModel model = ArticleText.Model("“We stay, the mayor said. “They go,” he added.");

        model.Quotations.Should().HaveCount(2);
        model.Text(model.Quotations[0].Span).Should().Be("“We stay, the mayor said.");
        model.Quotations[0].IsClosed.Should().BeFalse();
        model.Quotations[1].IsClosed.Should().BeTrue();
    }

    [Fact]
    public void A_closing_mark_alone_has_no_opening()
    {
        SemanticModel model = ArticleText.Model("We stay,” the mayor said.");

        model.Quotations.Should().ContainSingle().Which.IsOpened.Should().BeFalse();
        model.Text(model.Quotations[0].Span).Should().Be("”");
    }

    [Fact]
    public void A_speech_of_several_paragraphs_closes_once()
    {
        SemanticModel model = ArticleText.Model("“We stay.\n“They go.\n“We shall see,” she said.");

        model.Quotations.Should().HaveCount(3).And.OnlyContain(q => q.IsClosed && q.IsOpened);
    }

    [Fact]
    public void The_last_paragraph_of_a_speech_that_is_never_closed_is_unclosed()
    {
        SemanticModel model = ArticleText.Model("“We stay.\n“They go.\nShe left.");

        model.Quotations.Select(q => q.IsClosed).Should().Equal(true, false);
    }

    [Theory]
    [InlineData("He said: “The road is open again.”", true)]
    [InlineData("The film “The Long Road Home” opens.", false)]
    [InlineData("The so-called “reform” failed.", false)]
    public void Titles_and_single_terms_are_no_speech(string text, bool speech) =>
        ArticleText.Model(text).Quotations[0].IsSpeech.Should().Be(speech);

    [Fact]
    public void A_single_mark_left_open_is_a_mistake_where_people_are_quoted_in_single_marks()
    {
        const string quoted = "‘We stay,’ said Lund. ‘They go,’ said Hart. ‘We shall see,’ said Lind.\n";

        ArticleText.Model(quoted + "‘Nobody knows the plan, she said.\nIt rained.").Quotations.Should().ContainSingle(q => !q.IsClosed);
        ArticleText.Model(quoted + "She left ’Arry at the bus and the workers’ club shut.").Quotations.Should().OnlyContain(q => q.IsClosed);
    }

    [Fact]
    public void Speech_in_single_marks_goes_on_in_the_next_paragraph()
    {
        SemanticModel model = ArticleText.Model("‘We stay,’ said Lund. ‘They go,’ said Hart. ‘We shall see,’ said Lind.\n‘It is late.\n‘It is over,’ said Lund.");

        model.Quotations.Should().HaveCount(5).And.OnlyContain(q => q.IsClosed);
    }

    [Fact]
    public void Many_marks_take_time_in_proportion()
    {
        var bound = TimeSpan.FromSeconds(10);

        TestTime.Best(
            () =>
            {
                _ = ArticleText.Model(new string('"', 200_000)).Quotations;
                _ = ArticleText.Model(string.Concat(Enumerable.Repeat("‘A ", 100_000))).Quotations;
            },
            bound).Should().BeLessThan(bound);
    }
}
