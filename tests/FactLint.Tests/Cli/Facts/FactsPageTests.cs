using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Facts;

public sealed partial class FactsPageTests
{
    private const string Story = "# Bridge closed\n\nMayor Anna Lind said the bridge is closed. “It will stay closed,” Lind said.\n\nA source said it had been unsafe for years.\n";

    [Fact]
    public void Facts_are_underlined_by_kind_and_findings_linked_both_ways()
    {
        string page = PageOf("a.md", Story);
        page.Should().Contain("<h1 dir=\"auto\">Bridge closed</h1>")
            .And.MatchRegex("<span class=\"fact people\" id=\"a1people1\" title=\"People: Anna Lind\">.*Anna Lind</span>")
            .And.Contain("<span class=\"fact titles\"").And.Contain("<span class=\"fact sources\"").And.Contain("<span class=\"fact quotations\"")
            .And.MatchRegex("<mark class=\"warning\" id=\"a1at1\" title=\"[^\"]*\">.*A source.*<a class=\"number\" href=\"#a1n1\"")
            .And.MatchRegex("<li class=\"warning\" id=\"a1n1\">.*<a href=\"#a1at1\">line 5</a>");
    }

    [Fact]
    public void Every_link_has_its_place_and_every_place_one_name()
    {
        string page = PageOf("a.md", Story);
        string[] ids = [.. Id().Matches(page).Select(m => m.Groups[1].Value)];
        ids.Should().OnlyHaveUniqueItems();
        Link().Matches(page).Select(m => m.Groups[1].Value).Should().BeSubsetOf(ids);
        Label().Matches(page).Select(m => m.Groups[1].Value).Should().BeSubsetOf(ids);
    }

    [Fact]
    public void The_page_asks_for_nothing_and_runs_nothing()
    {
        string page = PageOf("a.md", Story);
        string style = Style().Match(page).Groups[1].Value;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        page.Should().Contain($"content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\"");
        page.Should().NotContainAny("http://", "https://", "url(", "@import", "<script", " style=");
    }

    [Theory]
    [InlineData("# </script><img src=x onerror=alert(1)>\n\nA source said \"><svg onload=alert(1)> and '-->]]> was here.\n")]
    [InlineData("Mayor Anna Lind said “</title></style><script>alert(1)</script> is it,” Lind said. A source said &lt;script&gt;.\n")]
    [InlineData("Mayor Anna\u202E Lind said \u0007\u001b[31m no \u2066to\u2069 all\u0085. A source\u2028said so.\n")]
    [InlineData("\uD800 lone, Mayor Anna Lind said \uFFFF so.\n")]
    public void Nothing_in_an_article_becomes_part_of_the_page(string text)
    {
        foreach (string name in new[] { "a.txt", "a.md", "a.html" })
        {
            string page = PageOf(name, text);
            string body = page[page.IndexOf("<main>", StringComparison.Ordinal)..];
            foreach (Match tag in Tag().Matches(body))
                tag.Value.Should().MatchRegex("^<(/?(main|article|header|p|a|div|h1|h2|h3|ul|ol|li|blockquote|span|mark|aside|section|label|small|body|html)|input)(>| )");
            foreach (Match tag in Tag().Matches(body))
                Attribute().Matches(tag.Value).Select(m => m.Groups[1].Value).Should().BeSubsetOf(["class", "id", "title", "href", "dir", "lang", "for", "type", "aria-label", "aria-labelledby"]);
            Tag().Replace(body, "").Should().NotContainAny("<", ">", "\u202E", "\u2066", "\u0007", "\u001b", "\u0085", "\u2028", "\0");
        }
    }

    [Fact]
    public void Several_articles_share_a_page_with_a_table_of_contents()
    {
        using Desktop desk = new Desktop().With("a.txt", "Mayor Anna Lind left.").With("b <i>.txt", "A source said no.");
        Ran ran = desk.Run("facts", ".", "--format", "html");
        ran.Exit.Should().Be(0);
        ran.Output.Should().Contain("<title>Facts of 2 articles</title>").And.Contain("<li><a href=\"#a2\">b &lt;i&gt;.txt</a>").And.Contain("id=\"a2at1\"");
    }

    [Fact]
    public void Findings_across_articles_are_on_the_page()
    {
        using Desktop desk = new Desktop().With("a.txt", "The defence minister left. Our defence is weak.").With("b.txt", "The defense was late.");
        desk.Run("facts", ".", "--format", "html").Output.Should().Contain("FL9001").And.Contain("a.txt line 1");
    }

    [Fact]
    public void What_the_desk_accepted_is_not_listed_and_a_tick_is_a_tick()
    {
        string page = PageOf("a.md", "<!-- factlint-ignore bare-source: the editor knows who -->\nA source told Anna Lind<!-- cq --> no. Mayor Lind left.\n");
        page.Should().Contain("The check has nothing to report.").And.Contain("id=\"a1people1box\" checked>");
    }

    [Fact]
    public void The_page_can_go_to_a_file_but_never_over_an_article()
    {
        using Desktop desk = new Desktop().With("a.txt", Story);
        desk.Run("facts", "a.txt", "--format", "html=facts.html").Should().Be(new Ran(0, "", ""));
        desk.Read("facts.html").Should().StartWith("<!DOCTYPE html>");
        Ran over = desk.Run("facts", "a.txt", "--format", "html=a.txt");
        (over.Exit, desk.Read("a.txt")).Should().Be((2, Story));
        over.Error.Should().Contain("would take the place of a.txt");
    }

    [Fact]
    public void An_article_that_cannot_be_read_gives_no_empty_page()
    {
        using Desktop desk = new Desktop().With("a.txt", "\0\0\0 not a text");

        Ran ran = desk.Run("facts", "a.txt", "--format", "html");

        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain("a.txt");
        ran.Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("hmtl", "there is no format “hmtl”: did you mean “html”?")]
    [InlineData("pdf", "there is no format “pdf”: there are text, json, jsonl, html")]
    [InlineData("html=", "--format html= needs a file after =")]
    public void A_wrong_format_is_an_error_that_says_what_to_write(string format, string message)
    {
        using Desktop desk = new Desktop().With("a.txt", Story);
        Ran ran = desk.Run("facts", "a.txt", "--format", format);
        (ran.Exit, ran.Output).Should().Be((2, ""));
        ran.Error.Should().Contain(message);
    }

    [Fact]
    public void A_missing_file_is_an_error_and_the_others_are_shown()
    {
        using Desktop desk = new Desktop().With("a.txt", Story);
        Ran ran = desk.Run("facts", "a.txt", "gone.txt", "--format", "html");
        ran.Exit.Should().Be(2);
        ran.Error.Should().Contain("gone.txt");
        ran.Output.Should().Contain("Anna Lind");
    }

    private static string PageOf(string name, string text)
    {
        using Desktop desk = new Desktop().With(name, text);
        return desk.Run("facts", name, "--format", "html").Output;
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" (?:for|aria-labelledby)=\"([^\"]*)\"")]
    private static partial Regex Label();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(" ([a-z-]+)=\"[^\"]*\"")]
    private static partial Regex Attribute();
}
