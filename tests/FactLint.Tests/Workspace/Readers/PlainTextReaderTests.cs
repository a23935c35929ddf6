using FactLint.Language.Syntax;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace.Readers;

public sealed class PlainTextReaderTests
{
    private static IEnumerable<(BlockKind, string)> Blocks(string text) => Marked.Read("story.txt", text).Blocks();

    [Fact]
    public void The_prose_is_the_file_itself()
    {
        const string text = "Bridge opens late\r\n\r\nThe bridge opened on Monday, officials said. 🎉\r\n";
        Article article = Marked.Read("story.txt", text);
        article.Prose.Should().BeSameAs(text);
        article.Blocks().Should().Equal(
            (BlockKind.Headline, "Bridge opens late"), (BlockKind.Paragraph, "The bridge opened on Monday, officials said. 🎉"));
    }

    [Fact]
    public void Page_numbers_are_no_prose() =>
        Blocks("12\n\nThe bridge opened on Monday.\n\n13\n\n2024-25\n").Should().Equal((BlockKind.Paragraph, "The bridge opened on Monday."), (BlockKind.Paragraph, "2024-25"));

    [Fact]
    public void A_first_sentence_is_no_headline() =>
        Blocks("The mayor has resigned, his office said.\nHe had been ill since the spring, according to his doctor.").Should().OnlyContain(b => b.Item1 == BlockKind.Paragraph);

    [Theory]
    [InlineData("Will the bridge ever open?", true)]
    [InlineData("Troops leave the U.S.", true)]
    [InlineData("The bridge is closed.", false)]
    [InlineData("What we know:", false)]
    public void A_headline_is_short_and_no_sentence(string first, bool isHeadline) =>
        (Blocks(first + "\n\nThe bridge opened on Monday after a delay of three years.").First().Item1 == BlockKind.Headline).Should().Be(isHeadline);

    [Fact]
    public void A_figure_alone_behind_a_minus_is_no_list() =>
        Blocks("- 2 3/8").Concat(Blocks("- 2 barges")).Concat(Blocks("- 2 3/8\n- 3 1/4")).Select(b => b.Item2).Should().Equal("- 2 3/8", "2 barges", "2 3/8", "3 1/4");

    [Fact]
    public void One_line_alone_is_a_paragraph() => Blocks("The mayor resigned").Should().Equal((BlockKind.Paragraph, "The mayor resigned"));

    [Fact]
    public void Bullets_at_head_and_foot_are_key_points_and_others_are_list_items()
    {
        Blocks("Bridge opens\n- It was late.\n\nThe bridge opened on Monday.\n• One\n* Two\nThen all went home.\n- It opened.\n- It was late.").Should().Equal(
            (BlockKind.Headline, "Bridge opens"), (BlockKind.KeyPoint, "It was late."), (BlockKind.Paragraph, "The bridge opened on Monday."),
            (BlockKind.ListItem, "One"), (BlockKind.ListItem, "Two"), (BlockKind.Paragraph, "Then all went home."),
            (BlockKind.KeyPoint, "It opened."), (BlockKind.KeyPoint, "It was late."));
    }

    [Fact]
    public void A_list_that_a_colon_announces_is_a_list() =>
        Blocks("The mayor resigned on Monday.\nThe candidates are:\n- Ana Ruiz\n- Ben Cole").Select(b => b.Item1)
            .Should().Equal(BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem);

    [Fact]
    public void Reads_the_byline() =>
        Blocks("Bridge opens\nBy Ana Ruiz and Ben Cole\n\nThe bridge opened on Monday.").ElementAt(1).Should().Be((BlockKind.Byline, "By Ana Ruiz and Ben Cole"));

    [Theory]
    [InlineData("Published: 12 March 2024", "2024-03-12")]
    [InlineData("First published on Tuesday, March 12, 2024 at 9:30 a.m.", "2024-03-12")]
    [InlineData("Updated 13 Mar 2024 10.30 GMT", "2024-03-13")]
    [InlineData("Last updated: 2024-03-14 | Published: 12 March 2024", "2024-03-14")]
    [InlineData("Updated 13 March 2024\nPublished 12 March 2024", "2024-03-12")]
    [InlineData("March 12, 2024", "2024-03-12")]
    [InlineData("Published: 8/7/2025", null)]
    [InlineData("Published reports say the bridge closed on March 12, 2024.", null)]
    [InlineData("March 12, 2024 was a cold day in the valley.", null)]
    public void A_line_at_the_top_may_give_the_day(string line, string? day) =>
        (Marked.Read("story.txt", "Bridge opens\nBy Ana Ruiz\n" + line + "\n\nThe bridge opened on Monday, the council said.").Metadata.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(day);

    [Fact]
    public void A_date_line_is_neither_headline_nor_story() =>
        Blocks("Published: 12 March 2024\nBridge opens\nBy Ana Ruiz\n\nThe bridge opened on Monday.").Select(b => b.Item1)
            .Should().Equal(BlockKind.Dateline, BlockKind.Headline, BlockKind.Byline, BlockKind.Paragraph);

    [Fact]
    public void A_sentence_that_starts_with_by_is_no_byline() =>
        Blocks("Bridge opens\nBy Monday the bridge was open\nThe mayor cut the ribbon.").Should().NotContain(b => b.Item1 == BlockKind.Byline);

    [Fact]
    public void Lines_wrapped_by_hand_are_one_paragraph()
    {
        const string text = "The bridge over the river opened on Monday after a delay of three\nyears, the council said, and the first cars crossed it before noon in\nheavy rain.\n\nThe mayor was not there.";
        Blocks(text).Select(b => b.Item2).Should().Equal(text.Split("\n\n"));
    }

    [Fact]
    public void Short_sentences_on_lines_of_their_own_stay_apart() =>
        Blocks("He said that he would never come back here.\nShe said no.\nThey left the room together soon afterwards.").Should().HaveCount(3);
}
