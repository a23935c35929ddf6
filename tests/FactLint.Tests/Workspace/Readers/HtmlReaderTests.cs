using FactLint.Language.Syntax;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace.Readers;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<p>Premier [|Anna <em>Mar|]tin</em> said.</p>", "Anna Mar")]
    [InlineData("<p>[|Johnson &amp; Sons|] said.</p>", "Johnson & Sons")]
    [InlineData("<p>It&#8217;s [|Anna&#x2019;s|].</p>", "Anna’s")]
    [InlineData("<p>[|Ren&eacute;e|] and AT&T &unknown; stay</p>", "Renée")]
    [InlineData("<p>one [|two\r\n   three|]</p>", "two three")]
    [InlineData("<p>one<br>[|two|]</p>", "two")]
    [InlineData("<p>🎉 <a href=\"x>y\">[|two|]</a></p>", "two")]
    [InlineData("<table><tr><td>x<td>[|Anna|]</table>", "Anna")]
    [InlineData("<ul><li>one<li>[|two|]</ul>", "two")]
    [InlineData("<p>soft[|hy&shy;phen|]</p>", "hyphen")]
    [InlineData("<title>[|Bridge|] &amp; road</title><p>Text.</p>", "Bridge")]
    [InlineData("<meta property='og:title' content='[|Bridge &amp; road|]'><p>Text.</p>", "Bridge & road")]
    [InlineData("<p>a < b and [|c|]", "c")]
    [InlineData("<p class=\"open>a</p><p>[|b|]</p>", "b")]
    public void Points_at_the_characters_of_the_file(string marked, string prose) => Marked.ShouldMap("story.html", marked, prose);

    private const string Page = """
        <!DOCTYPE html><html lang="en-GB"><head><title>Bridge opens | The Post</title>
        <meta property="article:published_time" content="2025-08-18T08:00:00Z"><meta name="author" content="Ana Ruiz">
        <meta property="og:site_name" content="The Post"><meta name="description" content="It was &quot;late&quot;.">
        <script>var x = "<p>no</p>";</script><style>p { color: red }</style></head>
        <body><header><a>The Post</a><nav><ul><li>Home</li></ul></nav></header>
        <article><h1>Bridge <i>opens</i></h1><p class="byline">By Ana Ruiz</p>
        <ul class="key-points"><li>It was late.</li></ul>
        <p>The bridge opened.<p>The mayor came.
        <figure><img alt="x"><figcaption>The bridge.</figcaption></figure>
        <h2>Background</h2><blockquote><p>A quote.</p></blockquote><ol><li>One</li></ol>
        <div hidden>Hidden.</div><p style="display: none">Hidden too.</p><aside>Read also.</aside><form>Sign up</form>
        <table><tr><th>H</th><td>cell</td></tr></table><p>The <code>x</code> end.</p><footer>Tags</footer></article>
        <footer>Copyright</footer></body></html>
        """;

    [Fact]
    public void Tells_blocks_apart_and_leaves_the_site_out()
    {
        Marked.Read("story.html", Page).Blocks().Should().Equal(
            (BlockKind.Dek, "It was \"late\"."), (BlockKind.Headline, "Bridge opens"), (BlockKind.Byline, "By Ana Ruiz"),
            (BlockKind.KeyPoint, "It was late."), (BlockKind.Paragraph, "The bridge opened."), (BlockKind.Paragraph, "The mayor came."),
            (BlockKind.Caption, "The bridge."), (BlockKind.Subheading, "Background"), (BlockKind.BlockQuote, "A quote."), (BlockKind.ListItem, "One"),
            (BlockKind.TableCell, "H"), (BlockKind.TableCell, "cell"), (BlockKind.Paragraph, "The \uFFFC end."));
    }

    [Fact]
    public void Reads_what_the_page_says_about_itself() => Marked.Read("story.html", Page).Metadata.Should().Be(new ArticleMetadata
    {
        Published = new DateOnly(2025, 8, 18),
        Author = "Ana Ruiz",
        Outlet = "The Post",
        Language = "en-GB",
    });

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2025-08-18","author":[{"name":"Ana Ruiz"}],}]}</script>""", "Ana Ruiz")]
    [InlineData("<p><time datetime=\"2025-08-18T10:00\">Monday</time></p>", null)]
    [InlineData("<script type=\"application/ld+json\">{broken</script><meta name=date content='Mon, 18 Aug 2025 10:00:00 GMT'>", null)]
    public void Finds_the_date_where_it_stands(string html, string? author)
    {
        Article article = Marked.Read("story.html", html);
        article.Metadata.Published.Should().Be(new DateOnly(2025, 8, 18));
        article.Metadata.Author.Should().Be(author);
    }

    [Fact]
    public void A_date_that_can_be_read_in_two_ways_is_not_read() =>
        Marked.Read("story.html", "<meta name=date content='8/7/2025'><p>Text.</p>").Metadata.Published.Should().BeNull();

    [Fact]
    public void Old_pages_part_paragraphs_with_line_breaks() =>
        Marked.Read("story.htm", "<body>One.<br><br>Two<br>more.</body>").Blocks().Should().Equal((BlockKind.Paragraph, "One."), (BlockKind.Paragraph, "Two more."));

    [Fact]
    public void Comments_are_remarks_with_their_place()
    {
        Article article = Marked.Read("story.html", "<!-- factlint-ignore FL1001: known -->\n<p>One.</p><p>Two <b>Ruiz</b><!-- cq --> here. <!-- factlint-ignore FL2001 --></p>");
        article.Remarks.Select(r => (r.Text, r.AtBlockEnd)).Should().Equal(("factlint-ignore FL1001: known", false), ("cq", true), ("factlint-ignore FL2001", true));
        article.Prose[..article.Remarks[1].ProsePosition].Should().EndWith("Two Ruiz");
    }

    [Fact]
    public void A_description_cut_from_the_story_is_no_dek() =>
        Marked.Read("story.html", "<meta name=description content='The bridge opened on Monday'><body><p>The bridge opened on Monday after years.</p>")
            .Blocks().Should().ContainSingle();
}
