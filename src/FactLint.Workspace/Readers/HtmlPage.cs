using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>A first look over a page: where the article is, and what the page says about it.</summary>
internal sealed class HtmlPage
{
    /// <summary>A part of a page that may be the article.</summary>
    private sealed class Part(string name, int start)
    {
        public string Name { get; } = name;

        public int Start { get; } = start;

        public int End { get; set; } = int.MaxValue;

        public int TextLength { get; set; }
    }

    private readonly string _text;
    private readonly HtmlMetadata _metadata = new();
    private readonly List<Part> _parts = [];
    private readonly List<int> _h1 = [];
    private readonly HashSet<int> _siteHeaders = [];
    private Part? _article;
    private Part? _main;
    private int _articleDepth;
    private int _mainDepth;
    private int _title = -1;
    private int _socialTitle = -1;
    private int _description = -1;
    private int _descriptions;
    private int _header = -1;
    private bool _isInParagraph;
    private int _leftOut;
    private int _textLength;
    private bool _isAfterHtml;

    private HtmlPage(string text) => _text = text;

    public required HtmlContent Content { get; init; }

    public required ArticleMetadata Metadata { get; init; }

    public static HtmlPage Read(string text)
    {
        var page = new HtmlPage(text) { Content = HtmlContent.Fragment(BlockKind.Paragraph), Metadata = ArticleMetadata.Empty };
        var scanner = new HtmlScanner(text, new TextSpan(0, text.Length));
        while (scanner.TryRead(out HtmlToken token))
            page.See(token);
        return new HtmlPage(text) { Content = page.Choose(), Metadata = page._metadata.Build() };
    }

    private void See(HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.StartTag)
            SeeStart(token);
        else if (token.Kind == HtmlTokenKind.EndTag)
            SeeEnd(token);
        else if (token.Kind == HtmlTokenKind.Text)
            SeeText(token);
    }

    private void SeeStart(HtmlToken token)
    {
        switch (token.Name)
        {
            case "html" when !_isAfterHtml:
                _isAfterHtml = true;
                _metadata.Language ??= new HtmlAttributes(_text, token)["lang"];
                break;
            case "meta":
                SeeMeta(token);
                break;
            case "script":
                _metadata.IsLinkedData = new HtmlAttributes(_text, token)["type"] == "application/ld+json";
                break;
            case "title" when _title < 0:
                _title = token.Span.Start;
                break;
            case "time":
                _metadata.SeeTime(new HtmlAttributes(_text, token));
                break;
            case "h1" when _leftOut == 0:
                _h1.Add(token.Span.Start);
                break;
            case "article" when _articleDepth++ == 0:
                _parts.Add(_article = new Part("article", token.Span.Start));
                break;
            case "main" when _mainDepth++ == 0:
                _parts.Add(_main = new Part("main", token.Span.Start));
                break;
            case "header" when _articleDepth + _mainDepth == 0:
                _header = token.Span.Start;
                break;
            case "p":
                _isInParagraph = true;
                break;
            case "nav" or "footer" or "aside" or "form" or "template" or "noscript":
                _leftOut++;
                break;
        }
    }

    private void SeeEnd(HtmlToken token)
    {
        switch (token.Name)
        {
            case "article" when _articleDepth > 0 && --_articleDepth == 0:
                _article!.End = token.Span.End;
                _article = null;
                break;
            case "main" when _mainDepth > 0 && --_mainDepth == 0:
                _main!.End = token.Span.End;
                _main = null;
                break;
            case "header" when _header >= 0:
                if (_h1.Count == 0 || _h1[^1] < _header)
                    _siteHeaders.Add(_header);
                _header = -1;
                break;
            case "p" or "div" or "section":
                _isInParagraph = false;
                break;
            case "nav" or "footer" or "aside" or "form" or "template" or "noscript":
                _leftOut = Math.Max(0, _leftOut - 1);
                break;
        }
    }

    private void SeeText(HtmlToken token)
    {
        if (token.Name == "script")
            _metadata.SeeScript(_text.Substring(token.Span.Start, token.Span.Length));
        if (token.Name.Length > 0 || !_isInParagraph || _leftOut > 0)
            return;
        _textLength += token.Span.Length;
        if (_article is not null)
            _article.TextLength += token.Span.Length;
        if (_main is not null)
            _main.TextLength += token.Span.Length;
    }

    private void SeeMeta(HtmlToken token)
    {
        var attributes = new HtmlAttributes(_text, token);
        string name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").ToLowerInvariant();
        bool hasContent = attributes.TryFind("content", out TextSpan content) && !_text.AsSpan(content.Start, content.Length).IsWhiteSpace();
        if (!hasContent)
            return;
        if (name == "og:title")
            _socialTitle = _socialTitle < 0 ? token.Span.Start : _socialTitle;
        else if (name is "description" or "og:description")
            SeeDescription(token, content);
        else
            _metadata.SeeMeta(name, attributes["content"]!);
    }

    /// <summary>A page has two or three; more are not looked at.</summary>
    private void SeeDescription(HtmlToken token, TextSpan content)
    {
        if (_description < 0 && _descriptions++ < 4 && !IsRepeated(content))
            _description = token.Span.Start;
    }

    /// <summary>A description that is cut from the story is no dek of its own.</summary>
    private bool IsRepeated(TextSpan content)
    {
        string start = _text.Substring(content.Start, Math.Min(content.Length, 50)).Trim();
        int body = _text.IndexOf("<body", content.End, StringComparison.OrdinalIgnoreCase);
        return _text.IndexOf(start, body < 0 ? content.End : body, StringComparison.Ordinal) >= 0;
    }

    /// <summary>The longest <c>article</c>, or else <c>main</c>, if it holds at least half of the page's paragraphs; otherwise the whole page.</summary>
    private HtmlContent Choose()
    {
        Part? best = _parts.Where(p => p.TextLength * 2 >= _textLength).OrderBy(p => p.Name == "article" ? 0 : 1).ThenByDescending(p => p.TextLength).FirstOrDefault();
        var body = best is null ? new TextSpan(0, _text.Length) : TextSpan.FromBounds(best.Start, Math.Min(best.End, _text.Length));
        int inside = _h1.FindIndex(h => body.Contains(h)), before = _h1.FindLastIndex(h => h < body.Start);
        int headline = inside >= 0 ? _h1[inside] : _socialTitle >= 0 ? _socialTitle : before >= 0 ? _h1[before] : _title;
        return new HtmlContent { Body = body, Headline = headline, Dek = _description, SiteHeaders = _siteHeaders };
    }
}
