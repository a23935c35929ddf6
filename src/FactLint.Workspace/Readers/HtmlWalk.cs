using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>Writes the blocks of a page in the order of the file. Keeps the open elements in a list, so that no nesting is too deep.</summary>
/// <param name="writer">Takes the text.</param>
/// <param name="content">Which parts of the page are the article.</param>
internal sealed class HtmlWalk(BlockWriter writer, HtmlContent content)
{
    /// <summary>Stands for code, so that the words around it do not join.</summary>
    private const string Code = "\uFFFC";

    private readonly List<HtmlElement> _open = [];
    private readonly Dictionary<string, int> _openCounts = new(StringComparer.Ordinal);
    private string _skipped = "";
    private int _skippedDepth;
    private int _skippedStart;
    private int _breaks;

    private string Text => writer.Source.Text;

    private HtmlElement Top => _open.Count > 0 ? _open[^1] : new HtmlElement("", content.Kind, false);

    public void Write(TextSpan range)
    {
        var scanner = new HtmlScanner(Text, range);
        while (scanner.TryRead(out HtmlToken token))
        {
            if (_skipped.Length > 0)
                Skip(token);
            else
                Write(token);
        }
        writer.End();
    }

    private void Write(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                WriteText(token);
                break;
            case HtmlTokenKind.Comment:
                WriteComment(token);
                break;
            case HtmlTokenKind.StartTag:
                Start(token);
                break;
            case HtmlTokenKind.EndTag:
                End(token.Name);
                break;
        }
    }

    private void WriteText(HtmlToken token)
    {
        bool isTitle = token.Name == "title" && Top.Kind == BlockKind.Headline && Top.Name == "title";
        bool isLeftOut = token.Name.Length > 0 ? !isTitle : !content.Body.Contains(token.Span.Start) && Top.Kind != BlockKind.Headline;
        if (isLeftOut)
            return;
        if (!Text.AsSpan(token.Span.Start, token.Span.Length).IsWhiteSpace())
        {
            if (_breaks > 1)
                writer.End();
            if (!writer.IsOpen)
                writer.Begin(Top.Kind);
            _breaks = 0;
        }
        HtmlText.Write(writer, token.Span);
    }

    private void WriteComment(HtmlToken token)
    {
        string inside = HtmlComment.Inside(Text.AsSpan(token.Span.Start, token.Span.Length));
        bool isForBrowsers = inside.StartsWith("[if", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("<![endif", StringComparison.OrdinalIgnoreCase);
        if (!isForBrowsers)
            writer.Remark(token.Span, inside);
    }

    private void Start(HtmlToken token)
    {
        var attributes = new HtmlAttributes(Text, token);
        bool isVoid = HtmlNames.Void.Contains(token.Name);
        if (token.Span.Start == content.Dek)
            WriteAttribute(attributes, BlockKind.Dek);
        else if (token.Name == "meta" && token.Span.Start == content.Headline)
            WriteAttribute(attributes, BlockKind.Headline);
        else if (token.Name == "br")
            Break(token);
        else if (!isVoid && IsLeftOut(token, attributes))
            BeginSkip(token);
        else if (HtmlNames.Blocks.Contains(token.Name))
            StartBlock(token, attributes, isVoid);
    }

    private void WriteAttribute(HtmlAttributes attributes, BlockKind kind)
    {
        if (!attributes.TryFind("content", out TextSpan value))
            return;
        writer.Begin(kind);
        HtmlText.Write(writer, value);
        writer.End();
    }

    /// <summary>Two line breaks in a row are how old pages part paragraphs.</summary>
    private void Break(HtmlToken token)
    {
        if (writer.HasText)
            _breaks++;
        writer.Space(token.Span);
    }

    private void StartBlock(HtmlToken token, HtmlAttributes attributes, bool isVoid)
    {
        writer.End();
        _breaks = 0;
        CloseImplied(token.Name);
        if (isVoid)
            return;
        string label = token.Name is "html" or "body" or "article" or "main" ? "" : $"{attributes["class"]} {attributes["id"]}";
        Push(new HtmlElement(token.Name, HtmlKinds.Of(token, Top, label, content), Top.HoldsKeyPoints || KeyPointHeading.IsNamedSo(label)));
    }

    /// <summary>A paragraph ends where the next block starts; a list item or cell where the next one of its list or row does.</summary>
    private void CloseImplied(string name)
    {
        if (Top.Name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "title")
            Pop();
        if (name is "li" && Top.Name == "li")
            Pop();
        else if (name is "td" or "th" or "tr" && Top.Name is "td" or "th")
            Pop();
        else if (name is "dt" or "dd" && Top.Name is "dt" or "dd")
            Pop();
        if (name == "tr" && Top.Name == "tr")
            Pop();
    }

    private void End(string name)
    {
        if (!HtmlNames.Blocks.Contains(name))
            return;
        writer.End();
        _breaks = 0;
        if (_openCounts.GetValueOrDefault(name) == 0)
            return;
        while (Top.Name != name)
            Pop();
        Pop();
    }

    private void Push(HtmlElement element)
    {
        _open.Add(element);
        _openCounts[element.Name] = _openCounts.GetValueOrDefault(element.Name) + 1;
    }

    private void Pop()
    {
        _openCounts[Top.Name]--;
        _open.RemoveAt(_open.Count - 1);
    }

    private bool IsLeftOut(HtmlToken token, HtmlAttributes attributes)
    {
        if (token.Name is "code" or "kbd" or "samp")
            return true;
        if (token.Span.Start == content.Headline)
            return false;
        bool isNote = token.Name is "aside" && KeyPointHeading.IsNamedSo($"{attributes["class"]} {attributes["id"]}");
        return (HtmlNames.LeftOut.Contains(token.Name) && !isNote && !IsRawText(token.Name)) || content.SiteHeaders.Contains(token.Span.Start) || IsHidden(attributes);
    }

    /// <summary>The scanner keeps the text of these apart.</summary>
    private static bool IsRawText(string name) => name is "script" or "style" or "textarea" or "iframe" or "xmp" or "noembed" or "noframes";

    private static bool IsHidden(HtmlAttributes attributes)
    {
        if (attributes.Has("hidden") || attributes["aria-hidden"] == "true")
            return true;
        string style = (attributes["style"] ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private void BeginSkip(HtmlToken token)
    {
        if (HtmlNames.Blocks.Contains(token.Name))
        {
            writer.End();
            CloseImplied(token.Name);
        }
        (_skipped, _skippedDepth, _skippedStart) = (token.Name, 1, token.Span.Start);
    }

    private void Skip(HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.StartTag && token.Name == _skipped && token.Name is not ("p" or "li"))
            _skippedDepth++;
        else if (token.IsEnd(_skipped) && --_skippedDepth == 0)
            EndSkip(token.Span.End);
        else if (EndsByItself(token))
        {
            EndSkip(token.Span.Start);
            Write(token);
        }
    }

    /// <summary>A hidden paragraph or item without end tag ends where a visible one would.</summary>
    private bool EndsByItself(HtmlToken token) => _skipped switch
    {
        "p" => token.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag && HtmlNames.Blocks.Contains(token.Name),
        "li" => token.IsStart("li"),
        "code" or "kbd" or "samp" => token.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag && HtmlNames.Blocks.Contains(token.Name),
        _ => false,
    };

    private void EndSkip(int end)
    {
        if (_skipped is "code" or "kbd" or "samp" && content.Body.Contains(_skippedStart))
        {
            if (!writer.IsOpen)
                writer.Begin(Top.Kind);
            writer.Decoded(Code, TextSpan.FromBounds(_skippedStart, end));
        }
        _skipped = "";
    }
}
