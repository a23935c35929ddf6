using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Cli.Facts;

/// <summary>One article of the page: its text with the facts underlined, the findings beside it, the checklist after it.</summary>
internal sealed class FactsSection
{
    private readonly ArticleFacts _facts;
    private readonly string _id;
    private readonly ImmutableArray<Diagnostic> _findings;
    private readonly ImmutableArray<(FactKind Kind, IReadOnlyList<ListedFact> Facts)> _lists;

    /// <param name="facts">The article.</param>
    /// <param name="number">From 1: which article of the page it is.</param>
    /// <param name="findings">What a check found in it; suppressed findings are left out.</param>
    public FactsSection(ArticleFacts facts, int number, IEnumerable<Diagnostic> findings)
    {
        _facts = facts;
        _id = string.Create(CultureInfo.InvariantCulture, $"a{number}");
        _findings = [.. findings.Where(f => f.Suppressed is null)];
        _lists = [.. FactKinds.All.Select(kind => (kind, kind.In(facts.Model)))];
    }

    /// <summary>The id of its element.</summary>
    public string Id => _id;

    public string Name => _facts.Document.Shown();

    public int FindingCount => _findings.Length;

    /// <summary>How many facts of a kind it has, by the kind's name.</summary>
    public int CountOf(FactKind kind) => _lists.First(l => l.Kind == kind).Facts.Count;

    public void AppendTo(StringBuilder page)
    {
        page.Append(CultureInfo.InvariantCulture, $"<article class=\"story\" id=\"{_id}\" aria-label=\"").AppendText(Name).Append("\">\n<header class=\"file\"><p>").AppendText(Name);
        page.Append(" <a href=\"#").Append(_id).Append("findings\">").Append(Plural.Of(_findings.Length, "finding")).Append("</a> <a href=\"#").Append(_id).Append("checklist\">checklist</a></p></header>\n");
        page.Append("<div class=\"text\" lang=\"en\">\n");
        AppendText(page);
        page.Append("</div>\n");
        new FindingList(_facts.Document, _id, _findings).AppendTo(page);
        AppendChecklist(page);
        page.Append("</article>\n");
    }

    private void AppendText(StringBuilder page)
    {
        Article article = _facts.Model.Tree.Article;
        var prose = new MarkedProse(article.Prose, _id, Marks(), page);
        BlockKind? before = null;
        foreach (Block block in article.Blocks)
        {
            PageBlock element = PageBlock.Of(block.Kind);
            AppendList(page, before is { } last ? PageBlock.Of(last).List : "", element.List);
            page.Append('<').Append(element.Name).Append(element.Class.Length > 0 ? $" class=\"{element.Class}\"" : "").Append(" dir=\"auto\">");
            prose.Write(block.Span);
            page.Append("</").Append(element.Name).Append(">\n");
            before = block.Kind;
        }
        AppendList(page, before is { } end ? PageBlock.Of(end).List : "", "");
    }

    private static void AppendList(StringBuilder page, string before, string now)
    {
        if (before == now)
            return;
        if (before.Length > 0)
            page.Append("</ul>\n");
        if (now.Length > 0)
            page.Append("<ul class=\"").Append(now).Append("\">\n");
    }

    private IEnumerable<PageMark> Marks()
    {
        foreach ((FactKind kind, IReadOnlyList<ListedFact> facts) in _lists)
        {
            for (int i = 0; i < facts.Count; i++)
            {
                string title = kind.Heading + ": " + (facts[i].Note.Length == 0 ? facts[i].Text : $"{facts[i].Text} ({facts[i].Note})");
                for (int place = 0; place < facts[i].Places.Length; place++)
                    yield return new PageMark(facts[i].Places[place], "fact " + kind.Name, title) { Id = place == 0 ? IdOf(kind, i) : "" };
            }
        }
        for (int i = 0; i < _findings.Length; i++)
        {
            yield return new PageMark(ToProse(_findings[i].Location), _findings[i].Severity.Word(), _findings[i].Message) { Id = $"{_id}at{i + 1}", Finding = i + 1 };
            foreach (RelatedLocation related in _findings[i].Related.Where(r => r.Location.Document == _facts.Document))
                yield return new PageMark(ToProse(related.Location), "related", related.Label) { Finding = i + 1 };
        }
    }

    private TextSpan ToProse(Location location)
    {
        SourceMap map = _facts.Model.Tree.Article.Map;
        int start = map.ToProse(location.Span.Start);
        return TextSpan.FromBounds(start, Math.Max(start, map.ToProse(location.Span.End)));
    }

    private string IdOf(FactKind kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{_id}{kind.Name}{index + 1}");

    private void AppendChecklist(StringBuilder page)
    {
        var ticks = new Ticks(_facts.Model.Tree.Article);
        page.Append("<section class=\"checklist\" aria-labelledby=\"").Append(_id).Append("checklist\">\n<h2 id=\"").Append(_id).Append("checklist\">Checklist</h2>\n");
        foreach ((FactKind kind, IReadOnlyList<ListedFact> facts) in _lists)
        {
            if (facts.Count == 0)
                continue;
            page.Append("<section class=\"list-").Append(kind.Name).Append("\"><h3><span class=\"fact ").Append(kind.Name).Append("\">").Append(kind.Heading).Append("</span></h3>\n<ul>\n");
            for (int i = 0; i < facts.Count; i++)
                AppendItem(page, facts[i], IdOf(kind, i), ticks.Has(facts[i]));
            page.Append("</ul></section>\n");
        }
        page.Append("</section>\n");
    }

    private void AppendItem(StringBuilder page, ListedFact fact, string id, bool isTicked)
    {
        int line = FactKinds.LineOf(_facts.Model, fact.Places[0]);
        page.Append("<li dir=\"auto\"><input type=\"checkbox\" id=\"").Append(id).Append("box\"").Append(isTicked ? " checked" : "").Append("> <label for=\"").Append(id).Append("box\">").AppendText(fact.Text);
        if (fact.Note.Length > 0)
            page.Append(" <small>").AppendText(fact.Note).Append("</small>");
        page.Append(CultureInfo.InvariantCulture, $"</label> <a href=\"#{id}\">line {line}</a></li>\n");
    }
}
