using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;

namespace FactLint.Cli.Facts;

/// <summary>The findings of one article, each linked to its place in the text.</summary>
internal sealed class FindingList(DocumentKey document, string article, ImmutableArray<Diagnostic> findings)
{
    public void AppendTo(StringBuilder page)
    {
        page.Append("<aside class=\"findings\" aria-labelledby=\"").Append(article).Append("findings\">\n<h2 id=\"").Append(article).Append("findings\">Findings</h2>\n");
        if (findings.IsEmpty)
            page.Append("<p>The check has nothing to report.</p>\n");
        else
            page.Append("<ol>\n");
        for (int i = 0; i < findings.Length; i++)
            Append(page, findings[i], i + 1);
        page.Append(findings.IsEmpty ? "</aside>\n" : "</ol>\n</aside>\n");
    }

    private void Append(StringBuilder page, Diagnostic finding, int number)
    {
        string severity = finding.Severity.Word();
        page.Append(CultureInfo.InvariantCulture, $"<li class=\"{severity}\" id=\"{article}n{number}\"><p><span class=\"severity\">{severity}</span> <a href=\"#{article}at{number}\">line {finding.Location.Start.Line}</a></p>\n<p dir=\"auto\">")
            .AppendText(finding.Message).Append("</p>\n");
        foreach (RelatedLocation related in finding.Related)
            Append(page, related);
        foreach (Fix fix in finding.Fixes)
            page.Append("<p class=\"advice\">Suggestion: ").AppendText(fix.Title).Append("</p>\n");
        if (finding.Rule.Advice.Length > 0)
            page.Append("<p class=\"advice\">").AppendText(finding.Rule.Advice).Append("</p>\n");
        page.Append("<p class=\"rule\">").AppendText($"{finding.Rule.Id} {finding.Rule.Name}").Append("</p></li>\n");
    }

    private void Append(StringBuilder page, RelatedLocation related)
    {
        page.Append("<p class=\"also\" dir=\"auto\">").AppendText(related.Label).Append(": “").AppendText(VisibleText.OneLine(related.Location.Text)).Append("”, ");
        if (related.Location.Document != document)
            page.AppendText(related.Location.Document.Shown()).Append(' ');
        page.Append(CultureInfo.InvariantCulture, $"line {related.Location.Start.Line}</p>\n");
    }
}
