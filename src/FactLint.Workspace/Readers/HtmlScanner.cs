using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>
/// Cuts HTML into texts, tags and comments with their exact places, as https://html.spec.whatwg.org/#tokenization does for what articles hold.
/// Any text is some HTML; the time is proportional to the length.
/// </summary>
internal sealed class HtmlScanner
{
    private static readonly string[] RawText = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"];

    private readonly string _text;
    private readonly int _end;
    private int _at;
    private string _rawName = "";
    private bool _isQuoteOpen;
    private bool _isTagOpen;

    /// <param name="text">The whole file.</param>
    /// <param name="range">The part to read.</param>
    public HtmlScanner(string text, TextSpan range)
    {
        _text = text;
        _at = range.Start;
        _end = range.End;
    }

    public bool TryRead(out HtmlToken token)
    {
        token = default;
        if (_at >= _end)
            return false;
        token = _rawName.Length > 0 ? ReadRawText() : _text[_at] == '<' && StartsMarkup(_at) ? ReadMarkup() : ReadText();
        _at = token.Span.End;
        return true;
    }

    private bool StartsMarkup(int at) => at + 1 < _end && (char.IsAsciiLetter(_text[at + 1]) || _text[at + 1] is '/' or '!' or '?') && !_isTagOpen;

    private HtmlToken ReadText()
    {
        int end = _at;
        do
        {
            int next = end + 1 >= _end ? -1 : _text.IndexOf('<', end + 1, _end - end - 1);
            end = next < 0 ? _end : next;
        }
        while (end < _end && !StartsMarkup(end));
        return new HtmlToken(HtmlTokenKind.Text, TextSpan.FromBounds(_at, end));
    }

    /// <summary>The text of a script or the like, which ends only at its own end tag.</summary>
    private HtmlToken ReadRawText()
    {
        string name = _rawName;
        _rawName = "";
        int end = _at;
        while (true)
        {
            end = _text.IndexOf("</" + name, end, _end - end, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                end = _end;
            else if (end + 2 + name.Length < _end && char.IsAsciiLetterOrDigit(_text[end + 2 + name.Length]))
            {
                end += 2;
                continue;
            }
            return new HtmlToken(HtmlTokenKind.Text, TextSpan.FromBounds(_at, end), name);
        }
    }

    private HtmlToken ReadMarkup()
    {
        if (_text[_at + 1] is '!' or '?')
            return ReadDeclaration();
        bool isEnd = _text[_at + 1] == '/';
        int nameStart = _at + (isEnd ? 2 : 1), nameEnd = nameStart;
        while (nameEnd < _end && (char.IsAsciiLetterOrDigit(_text[nameEnd]) || _text[nameEnd] is '-' or ':' or '_'))
            nameEnd++;
        int end = TagEnd(nameEnd);
        if (end < 0)
        {
            // No tag is closed from here on: what looks like one is text.
            _isTagOpen = true;
            return ReadText();
        }
        string name = _text[nameStart..nameEnd].ToLowerInvariant();
        if (!isEnd && RawText.Contains(name) && _text[end - 2] != '/')
            _rawName = name;
        return new HtmlToken(isEnd ? HtmlTokenKind.EndTag : HtmlTokenKind.StartTag, TextSpan.FromBounds(_at, end), name);
    }

    private HtmlToken ReadDeclaration()
    {
        bool isComment = string.CompareOrdinal(_text, _at, "<!--", 0, 4) == 0 && _at + 4 <= _end;
        string close = isComment ? "-->" : ">";
        int from = _at + (isComment ? 4 : 2);
        int end = from > _end ? -1 : _text.IndexOf(close, from, _end - from, StringComparison.Ordinal);
        end = end < 0 ? _end : end + close.Length;
        return new HtmlToken(isComment ? HtmlTokenKind.Comment : HtmlTokenKind.Other, TextSpan.FromBounds(_at, end));
    }

    /// <summary>The end of a tag; a <c>&gt;</c> in the quotation marks of an attribute does not end it. -1 when there is none.</summary>
    private int TagEnd(int at)
    {
        int first = _text.IndexOf('>', at, _end - at);
        if (first < 0 || _isQuoteOpen)
            return first < 0 ? -1 : first + 1;
        char quote = '\0';
        for (int i = at; i < _end; i++)
        {
            char c = _text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && FollowsEquals(i))
                quote = c;
            else if (c == '>')
                return i + 1;
        }
        // A quotation mark is never closed: from here on the next ">" ends a tag, so that the rest of the article is not lost.
        _isQuoteOpen = true;
        return first + 1;
    }

    private bool FollowsEquals(int at)
    {
        do
            at--;
        while (at >= 0 && char.IsWhiteSpace(_text[at]));
        return at >= 0 && _text[at] == '=';
    }
}
