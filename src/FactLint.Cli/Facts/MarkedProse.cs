using System.Globalization;
using System.Text;
using FactLint.Language.Text;

namespace FactLint.Cli.Facts;

/// <summary>
/// Writes prose with marks that may overlap in any way. Elements nest, so a mark that runs out of the one around it is closed with it and goes on after it.
/// </summary>
internal sealed class MarkedProse
{
    /// <summary>Deeper marks are left out: nobody could tell them apart, and browsers slow down.</summary>
    private const int DeepestNesting = 24;

    private readonly string _prose;
    private readonly string _article;
    private readonly List<PageMark> _marks;
    private readonly List<PageMark> _open = [];
    private readonly StringBuilder _page;
    private int _next;

    /// <param name="prose">All of it.</param>
    /// <param name="article">The article's part of the page, before the ids of its findings.</param>
    /// <param name="marks">In any order; an empty one shows nothing.</param>
    /// <param name="page">Where to write.</param>
    public MarkedProse(string prose, string article, IEnumerable<PageMark> marks, StringBuilder page)
    {
        _prose = prose;
        _article = article;
        _page = page;
        _marks = [.. marks.Where(m => !m.Span.IsEmpty).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];
    }

    /// <summary>Writes one block; blocks are asked for in order, and a mark that leaves its block ends with it.</summary>
    public void Write(TextSpan block)
    {
        while (_next < _marks.Count && _marks[_next].Span.End <= block.Start)
            _next++;
        int at = block.Start;
        while (at < block.End)
        {
            while (_next < _marks.Count && _marks[_next].Span.Start <= at)
                Open(_marks[_next++], isStart: true);
            int until = Until(block.End);
            _page.AppendText(_prose.AsSpan(at, until - at));
            at = until;
            Close(at, block.End);
        }
    }

    private int Until(int end)
    {
        if (_next < _marks.Count)
            end = Math.Min(end, _marks[_next].Span.Start);
        foreach (PageMark mark in _open)
            end = Math.Min(end, mark.Span.End);
        return end;
    }

    private void Open(PageMark mark, bool isStart)
    {
        if (_open.Count == DeepestNesting)
            return;
        _open.Add(mark);
        _page.Append(mark.Finding > 0 ? "<mark class=\"" : "<span class=\"").Append(mark.Class).Append('"');
        if (isStart && mark.Id.Length > 0)
            _page.Append(" id=\"").Append(mark.Id).Append('"');
        if (mark.Title.Length > 0)
            _page.Append(" title=\"").AppendText(mark.Title).Append('"');
        _page.Append('>');
    }

    /// <summary>Closes what ends here, and whatever stands inside it; the latter is opened again.</summary>
    private void Close(int at, int blockEnd)
    {
        int first = at >= blockEnd ? 0 : _open.FindIndex(m => m.Span.End <= at);
        if (first < 0 || _open.Count == 0)
            return;
        List<PageMark> closed = _open[first..];
        for (int i = closed.Count - 1; i >= 0; i--)
            AppendEnd(closed[i], isLast: closed[i].Span.End <= at || at >= blockEnd);
        _open.RemoveRange(first, closed.Count);
        foreach (PageMark mark in closed)
        {
            if (mark.Span.End > at && at < blockEnd)
                Open(mark, isStart: false);
        }
    }

    private void AppendEnd(PageMark mark, bool isLast)
    {
        if (isLast && mark is { Finding: > 0, Id.Length: > 0 })
            _page.Append(CultureInfo.InvariantCulture, $"<a class=\"number\" href=\"#{_article}n{mark.Finding}\" aria-label=\"finding {mark.Finding}\">{mark.Finding}</a>");
        _page.Append(mark.Finding > 0 ? "</mark>" : "</span>");
    }
}
