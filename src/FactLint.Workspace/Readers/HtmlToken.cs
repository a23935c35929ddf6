using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>A piece of HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it, in the original.</param>
/// <param name="Name">Of a tag, in lower case; of the tag that encloses a raw text such as a script; otherwise empty.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextSpan Span, string Name = "")
{
    public bool IsStart(string name) => Kind == HtmlTokenKind.StartTag && Name == name;

    public bool IsEnd(string name) => Kind == HtmlTokenKind.EndTag && Name == name;
}
