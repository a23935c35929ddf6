using FactLint.Language.Syntax;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace.Readers;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("Premier [|Anna *Mar|]*tin said.", "Anna Mar")]
    [InlineData("Premier Anna **[|Martin|]** said.", "Martin")]
    [InlineData("[|Johnson &amp; Sons|] said.", "Johnson & Sons")]
    [InlineData("It&#8217;s [|Anna&#8217;s|].", "Anna’s")]
    [InlineData("a \\*[|b\\* c|] d", "b* c")]
    [InlineData("see [[|link **x|]**](http://a.b) now", "link x")]
    [InlineData("see <[|http://a.b/c|]> now", "http://a.b/c")]
    [InlineData("| A | B |\n|---|---|\n| x | [|Anna *Ruiz|]* |\n", "Anna Ruiz")]
    [InlineData("| A |\n|---|\n| [|x\\|y|] |\n", "x|y")]
    [InlineData("> one [|two\r\n> three|] four\r\n", "two three")]
    [InlineData("- item [|one\n  wraps|]\n", "one wraps")]
    [InlineData("one  \n[|two|]", "two")]
    [InlineData("🎉 one *🎉* [|two|]", "two")]
    [InlineData("Text[^1] here.\n\n[^1]: The [|note|].\n", "note")]
    [InlineData("a ~~b~~ [|c__d|]", "c__d")]
    [InlineData("---\ntitle: Anna [|Martin|] quits\n---\nText.", "Martin")]
    [InlineData("---\ntitle: \"So \\\"[|A\\u006Ena|]\\\" quits\"\n---\nText.", "Anna")]
    [InlineData("---\r\ntitle: 'It''s [|Anna''s|]'\r\n---\r\nText.", "Anna's")]
    [InlineData("---\ndescription: >\n  one [|two\n  three|] four\ndate: 2025-08-18\n---\nText.", "two three")]
    [InlineData("+++\ntitle = \"Anna \\\"M\\\" [|Ruiz|]\"\n+++\nText.", "Ruiz")]
    [InlineData("<p>raw <b>[|Anna</b> R&uuml;iz|]</p>", "Anna Rüiz")]
    public void Points_at_the_characters_of_the_file(string marked, string prose) => Marked.ShouldMap("story.md", marked, prose);

    [Fact]
    public void Reads_yaml_front_matter()
    {
        Article article = Marked.Read("story.md",
            "---\ntitle: Bridge opens\ndek: It was late.\ndate: 2025-08-18T10:00:00+02:00\nauthor: [Ana Ruiz, Ben Cole]\noutlet: The Post\nlang: en-GB\nfactlint:\n  ignore:\n    - FL4001: asked twice\n    - names\n---\n\n# Under the title\n\nText.\n");
        article.Metadata.Should().Be(new ArticleMetadata
        {
            Published = new DateOnly(2025, 8, 18),
            Author = "Ana Ruiz, Ben Cole",
            Outlet = "The Post",
            Language = "en-GB",
        });
        article.Blocks().Should().Equal((BlockKind.Headline, "Bridge opens"), (BlockKind.Dek, "It was late."),
            (BlockKind.Subheading, "Under the title"), (BlockKind.Paragraph, "Text."));
        article.Remarks.Select(r => r.Text).Should().Equal("factlint-ignore-article FL4001: asked twice", "factlint-ignore-article names");
        article.Source.Slice(article.Remarks[0].Source).ToString().Should().Be("FL4001: asked twice");
    }

    [Fact]
    public void Reads_toml_front_matter()
    {
        Article article = Marked.Read("story.md",
            "+++\ntitle = 'Bridge opens'\ndate = 2025-08-18 # Monday\nauthors = [\"Ana Ruiz\",\n  \"Ben Cole\"]\n[factlint]\nignore = [\"FL4001: asked\"]\n+++\nText.\n");
        article.Metadata.Published.Should().Be(new DateOnly(2025, 8, 18));
        article.Metadata.Author.Should().Be("Ana Ruiz, Ben Cole");
        article.Blocks().First().Should().Be((BlockKind.Headline, "Bridge opens"));
        article.Remarks.Single().Text.Should().Be("factlint-ignore-article FL4001: asked");
    }

    [Fact]
    public void A_title_that_stands_above_the_text_again_is_the_headline_still() =>
        Marked.Read("story.md", "---\ntitle: Bridge opens\n---\n# Bridge opens\n\nText.\n\n# Why it matters\n").Blocks().Should().Equal(
            (BlockKind.Headline, "Bridge opens"), (BlockKind.Headline, "Bridge opens"), (BlockKind.Paragraph, "Text."), (BlockKind.Subheading, "Why it matters"));

    [Fact]
    public void Front_matter_with_a_slip_still_gives_its_title() =>
        Marked.Read("story.md", "---\ntitle: Bridge: it opens\nx: [\n---\nText.\n").Blocks().Should()
            .Equal((BlockKind.Headline, "Bridge: it opens"), (BlockKind.Paragraph, "Text."));

    [Fact]
    public void Two_rules_are_no_front_matter() =>
        Marked.Read("story.md", "---\n\nOne paragraph here.\n\n---\n\nText.\n").Blocks().Should().HaveCount(2);

    [Fact]
    public void Tells_blocks_apart()
    {
        const string text = "# Bridge opens\n\n- It was late.\n\nThe bridge opened.\n\n## Background\n\n1. One\n2. Two\n\n> A quote.\n\n![A bridge](b.png)\n*The bridge in 2024*\n\n| H |\n|---|\n| cell |\n\n    code\n\n```\ncode\n```\n\nThe `x` end.\n";
        Marked.Read("story.md", text).Blocks().Should().Equal(
            (BlockKind.Headline, "Bridge opens"), (BlockKind.KeyPoint, "It was late."), (BlockKind.Paragraph, "The bridge opened."),
            (BlockKind.Subheading, "Background"), (BlockKind.ListItem, "One"), (BlockKind.ListItem, "Two"), (BlockKind.BlockQuote, "A quote."),
            (BlockKind.Caption, "A bridge"), (BlockKind.Caption, "The bridge in 2024"), (BlockKind.TableCell, "H"), (BlockKind.TableCell, "cell"),
            (BlockKind.Paragraph, "The \uFFFC end."));
    }

    [Fact]
    public void Comments_are_remarks_with_their_place()
    {
        Article article = Marked.Read("story.md", "<!-- factlint-ignore FL1001: known -->\nOne.\n\nTwo Ruiz<!-- cq --> here. <!-- factlint-ignore FL2001 -->\n\nThree.\n");
        article.Remarks.Select(r => (r.Text, r.AtBlockEnd)).Should().Equal(("factlint-ignore FL1001: known", false), ("cq", true), ("factlint-ignore FL2001", true));
        article.Prose[..article.Remarks[1].ProsePosition].Should().EndWith("Two Ruiz");
        article.Remarks[2].ProsePosition.Should().Be(article.Blocks[1].Span.End);
        article.Prose.Should().Be("One.\n\nTwo Ruiz here.\n\nThree.");
    }

    [Fact]
    public void Markup_nested_beyond_reason_is_read_as_text() =>
        Marked.Read("story.md", string.Concat(Enumerable.Repeat("> ", 5000)) + "deep").Prose.Should().Contain("deep");
}
