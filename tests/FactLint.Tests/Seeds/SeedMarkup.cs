using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace FactLint.Tests.Seeds;

/// <summary>Turns a plain article, one paragraph a line, into Markdown and HTML with markup in the middle of names and phrases.</summary>
internal static partial class SeedMarkup
{
    public static string ToMarkdown(string plain)
    {
        var text = new StringBuilder("---\ntitle: \"Security guarantees: the state of play\"\ndate: 2025-08-18\nauthor: A. Reporter\n---\n\n");
        foreach (string line in plain.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            text.Append(Emphasised().Replace(line, "**$0**").Replace("source", "_source_", StringComparison.Ordinal)
                .Replace("which one", "[which one](https://example.org/a_b)", StringComparison.Ordinal).Replace("’", "&rsquo;", StringComparison.Ordinal)).Append("\r\n\r\n");
        return text.ToString();
    }

    public static string FromMarkdown(string markdown) =>
        WebUtility.HtmlDecode(Link().Replace(markdown, "$1").Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace("[", "", StringComparison.Ordinal));

    public static string ToHtml(string plain)
    {
        var text = new StringBuilder("""
            <!DOCTYPE html>
            <html lang="en"><head><title>Security guarantees | The Paper</title>
            <meta property="article:published_time" content="2025-08-18T09:00:00Z">
            <script>var s = "A source said TK";</script><style>p { content: "[TK]" }</style></head>
            <body><nav><ul><li>Sources say</li></ul></nav><article><h1>Security guarantees: the state of play</h1>

            """);
        foreach (string line in plain.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string body = WebUtility.HtmlEncode(line).Replace("&#8217;", "&rsquo;", StringComparison.Ordinal);
            body = Emphasised().Replace(body, "<a href=\"/tag?a=1&amp;b=2\"><b>$0</b></a>").Replace("source", "<em>source</em>", StringComparison.Ordinal);
            text.Append(line.StartsWith("- ", StringComparison.Ordinal) ? $"<ul><li>{body[2..]}</li></ul>\n" : $"<p class=\"x\">{body.Replace(" which ", "\n   which ", StringComparison.Ordinal)}</p>\n");
        }
        return text.Append("</article><footer><p>A source said nothing.</p></footer></body></html>").ToString();
    }

    public static string FromHtml(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(html, "")), " ");

    [GeneratedRegex("Meloni|President|anonymous|U\\.S\\.|reportedly|specify|explicitly|second|[Dd]efen[cs]e")]
    private static partial Regex Emphasised();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
