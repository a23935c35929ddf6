using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactLint.Cli.Reporters;

namespace FactLint.Cli.Facts;

/// <summary>
/// The page of <c>factlint facts --format html</c>: complete in itself. It asks for nothing from any network, runs no script, and says so in its
/// content security policy; kinds of facts are shown and hidden by style sheet alone.
/// </summary>
internal static class FactsPage
{
    public static string Of(IReadOnlyList<FactsSection> sections)
    {
        string style = Style();
        var page = new StringBuilder(64 * 1024);
        string title = sections.Count == 1 ? sections[0].Name : Plural.Of(sections.Count, "article");
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
            .Append(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))).Append("'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>Facts of ")
            .AppendText(title).Append("</title>\n<style>").Append(style).Append("</style>\n</head>\n<body>\n");
        AppendLegend(page, sections);
        AppendContents(page, sections);
        page.Append("<main>\n");
        foreach (FactsSection section in sections)
            section.AppendTo(page);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void AppendLegend(StringBuilder page, IReadOnlyList<FactsSection> sections)
    {
        page.Append("<form class=\"legend\" autocomplete=\"off\"><fieldset><legend>Show</legend>\n");
        foreach (FactKind kind in FactKinds.All)
        {
            int count = sections.Sum(s => s.CountOf(kind));
            page.Append(CultureInfo.InvariantCulture, $"<label><input type=\"checkbox\" id=\"show-{kind.Name}\" checked> <span class=\"fact {kind.Name}\">{kind.Heading}</span> <small>{count}</small></label>\n");
        }
        int findings = sections.Sum(s => s.FindingCount);
        page.Append(CultureInfo.InvariantCulture, $"<label><input type=\"checkbox\" id=\"show-findings\" checked> <mark class=\"warning\">Findings</mark> <small>{findings}</small></label>\n</fieldset></form>\n");
    }

    private static void AppendContents(StringBuilder page, IReadOnlyList<FactsSection> sections)
    {
        if (sections.Count < 2)
            return;
        page.Append("<nav aria-label=\"Articles\"><ol>\n");
        foreach (FactsSection section in sections)
            page.Append("<li><a href=\"#").Append(section.Id).Append("\">").AppendText(section.Name).Append("</a> <small>").Append(Plural.Of(section.FindingCount, "finding")).Append("</small></li>\n");
        page.Append("</ol></nav>\n");
    }

    private static string Style()
    {
        using Stream resource = typeof(FactsPage).Assembly.GetManifestResourceStream("facts.css")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        var style = new StringBuilder(reader.ReadToEnd().ReplaceLineEndings("\n"));
        foreach (FactKind kind in FactKinds.All)
            style.Append(CultureInfo.InvariantCulture, $"body:has(#show-{kind.Name}:not(:checked)) .text .{kind.Name} {{ text-decoration: none }}\nbody:has(#show-{kind.Name}:not(:checked)) .list-{kind.Name} {{ display: none }}\n");
        return style.ToString();
    }
}
